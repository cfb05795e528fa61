"""Who may make webhooks: they carry what happens at the school out of the house, so they are an admin's.

Automations are the office's too, as far as it may do by hand what they do.
"""

from school.automation.queries import OVERSEE_AUTOMATIONS, OVERSEE_RUNS

ADD = "automation.add_webhook"
CHANGE = "automation.change_webhook"
DELETE = "automation.delete_webhook"
SEND = "automation.add_webhookdelivery"
SEND_AGAIN = "automation.change_webhookdelivery"

ADD_AUTOMATION = "automation.add_automation"
CHANGE_AUTOMATION = "automation.change_automation"
DELETE_AUTOMATION = "automation.delete_automation"
RETRY_RUN = "automation.change_automationrun"

GRANTS: dict[str, tuple[str, ...]] = {
    "operators": (
        OVERSEE_AUTOMATIONS,
        ADD_AUTOMATION,
        CHANGE_AUTOMATION,
        DELETE_AUTOMATION,
        OVERSEE_RUNS,
        RETRY_RUN,
    )
}
