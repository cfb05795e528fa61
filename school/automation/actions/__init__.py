"""Every change of webhooks and automations, and of the record of what is sent and done."""

from school.automation.actions.automations import create_automation as create_automation
from school.automation.actions.automations import delete_automation as delete_automation
from school.automation.actions.automations import update_automation as update_automation
from school.automation.actions.forgetting import forget_happenings as forget_happenings
from school.automation.actions.forgetting import forget_person as forget_person
from school.automation.actions.keeping import keep as keep
from school.automation.actions.planning import plan_deliveries as plan_deliveries
from school.automation.actions.planning import send as send
from school.automation.actions.running import begin_runs as begin_runs
from school.automation.actions.running import do_run as do_run
from school.automation.actions.running import give_up as give_up
from school.automation.actions.running import retry_run as retry_run
from school.automation.actions.sending import Outcome as Outcome
from school.automation.actions.sending import begin as begin
from school.automation.actions.sending import forget_old_deliveries as forget_old_deliveries
from school.automation.actions.sending import queue_due as queue_due
from school.automation.actions.sending import redeliver as redeliver
from school.automation.actions.sending import send_test as send_test
from school.automation.actions.sending import settle as settle
from school.automation.actions.webhooks import NewSecret as NewSecret
from school.automation.actions.webhooks import create_webhook as create_webhook
from school.automation.actions.webhooks import delete_webhook as delete_webhook
from school.automation.actions.webhooks import pause_webhook as pause_webhook
from school.automation.actions.webhooks import rotate_secret as rotate_secret
from school.automation.actions.webhooks import update_webhook as update_webhook
