"""What the books say of each change of a payment, refund and unmatched payment: the triggers that post it.

They stand at the tables, so that every door posts, imports and bulk writes too, and nothing is posted twice.
"""

import pgtrigger

from school.payments.choices import LedgerAccount, PaymentStatus

BY_METHOD = None  # the account of the payment's own method: where its money lies
CHARGED = (LedgerAccount.RECEIVABLE, LedgerAccount.DEFERRED)
TAKEN_BACK = (LedgerAccount.DEFERRED, LedgerAccount.RECEIVABLE)
PAID = (BY_METHOD, LedgerAccount.RECEIVABLE)
EARNED = (LedgerAccount.DEFERRED, LedgerAccount.REVENUE)
# (from, to) → what is debited and credited with the whole amount. Changes that are not here post nothing.
POSTINGS: dict[tuple[str, PaymentStatus], tuple[tuple[LedgerAccount | None, LedgerAccount], ...]] = {
    ("", PaymentStatus.PENDING): (CHARGED,),
    (PaymentStatus.PENDING, PaymentStatus.CONFIRMED): (PAID, EARNED),
    (PaymentStatus.OVERDUE, PaymentStatus.CONFIRMED): (PAID, EARNED),
    (PaymentStatus.PENDING, PaymentStatus.FAILED): (TAKEN_BACK,),
    (PaymentStatus.OVERDUE, PaymentStatus.FAILED): (TAKEN_BACK,),
    (PaymentStatus.FAILED, PaymentStatus.CONFIRMED): (CHARGED, PAID, EARNED),
}


def rules_in_sql() -> str:
    """The postings as rows of SQL; a debit that is null stands for the payment's method."""
    rows = ((old, new, debit, credit) for (old, new), pairs in POSTINGS.items() for debit, credit in pairs)
    return ", ".join(
        f"('{old}', '{new}', {f"'{debit}'" if debit else 'NULL'}, '{credit}')" for old, new, debit, credit in rows
    )


POSTED_CHANGES = ", ".join(f"('{old}', '{new}')" for old, new in POSTINGS)
POST_CHANGE = """
    INSERT INTO payments_posting
        (change_id, payment_id, student_id, debit, credit, amount, currency, happened_at)
    SELECT NEW.id, payment.id, payment.student_id, coalesce(rule.debit, payment.payment_method), rule.credit,
           payment.amount, payment.currency,
           CASE NEW.new_status WHEN 'confirmed' THEN coalesce(payment.paid_at, NEW.created_at) ELSE NEW.created_at END
    FROM payments_payment payment, (VALUES RULES) rule (old, new, debit, credit)
    WHERE payment.id = NEW.payment_id AND rule.old = NEW.old_status AND rule.new = NEW.new_status;
    RETURN NULL;
""".replace("RULES", rules_in_sql())
POST_REFUND = """
    INSERT INTO payments_posting
        (refund_id, payment_id, student_id, debit, credit, amount, currency, happened_at)
    SELECT NEW.id, payment.id, payment.student_id, 'revenue', payment.payment_method, NEW.amount, payment.currency,
           NEW.created_at
    FROM payments_payment payment WHERE payment.id = NEW.payment_id;
    RETURN NULL;
"""
POST_UNMATCHED = """
    IF TG_OP = 'UPDATE' THEN
        IF OLD.is_money AND OLD.status = 'open' THEN
            INSERT INTO payments_posting (unmatched_id, payment_id, debit, credit, amount, currency, happened_at)
            VALUES (OLD.id, OLD.payment_id, 'suspense', OLD.method, OLD.amount, OLD.currency,
                    coalesce(NEW.resolved_at, now()));
        END IF;
    END IF;
    IF NEW.is_money AND NEW.status = 'open' THEN
        INSERT INTO payments_posting (unmatched_id, payment_id, debit, credit, amount, currency, happened_at)
        VALUES (NEW.id, NEW.payment_id, NEW.method, 'suspense', NEW.amount, NEW.currency, now());
    END IF;
    RETURN NULL;
"""
MONEY_IS_FIXED = "payments_money_is_fixed"
CHANGES_MONEY = """
    ((OLD.student_id, OLD.amount, OLD.currency) IS DISTINCT FROM (NEW.student_id, NEW.amount, NEW.currency)
     OR OLD.payment_method <> NEW.payment_method AND OLD.status IN ('confirmed', 'refunded'))
"""
REFUSE_CHANGE = f"""
    RAISE EXCEPTION 'Payment % is in the books with its student, amount and currency', OLD.id
        USING ERRCODE = 'check_violation', CONSTRAINT = '{MONEY_IS_FIXED}', TABLE = TG_TABLE_NAME;
"""
REFUSE_HAND = """
    RAISE EXCEPTION 'The ledger is written by the payments'' own triggers alone'
        USING ERRCODE = 'insufficient_privilege', TABLE = TG_TABLE_NAME;
"""
STANDING = "(status, is_money, method, amount, currency)"


def of_row(row: str) -> str:
    """What decides whether and how unmatched money stands in the books, of the row OLD or NEW."""
    return STANDING.replace("(", f"({row}.").replace(", ", f", {row}.")


def posts_changes() -> pgtrigger.Trigger:
    """Posts what a row of a payment's history means; the payment has its new state by then."""
    return pgtrigger.Trigger(
        name="post_change",
        when=pgtrigger.After,
        operation=pgtrigger.Insert,
        condition=pgtrigger.Condition(f"((NEW.old_status, NEW.new_status) IN ({POSTED_CHANGES}))"),
        func=POST_CHANGE,
    )


def keeps_money() -> pgtrigger.Trigger:
    """Refuses to change who owes how much, which is in the books; and the method, once money has come by it."""
    return pgtrigger.Trigger(
        name="money_is_fixed",
        when=pgtrigger.Before,
        operation=pgtrigger.UpdateOf("student_id", "amount", "currency", "payment_method"),  # type: ignore[no-untyped-call]  # the library has no type here
        condition=pgtrigger.Condition(CHANGES_MONEY),
        func=REFUSE_CHANGE,
    )


def posts_refunds() -> pgtrigger.Trigger:
    """Posts money that is given back."""
    return pgtrigger.Trigger(name="post_refund", when=pgtrigger.After, operation=pgtrigger.Insert, func=POST_REFUND)


def posts_unmatched() -> list[pgtrigger.Trigger]:
    """Posts money that fits no payment while it stands open, and takes it out again when staff have settled it."""
    return [
        pgtrigger.Trigger(
            name="post_unmatched",
            when=pgtrigger.After,
            operation=pgtrigger.Insert,
            condition=pgtrigger.Condition("NEW.is_money"),
            func=POST_UNMATCHED,
        ),
        pgtrigger.Trigger(
            name="post_settled",
            when=pgtrigger.After,
            operation=pgtrigger.Update,
            condition=pgtrigger.Condition(f"({of_row('OLD')} IS DISTINCT FROM {of_row('NEW')})"),
            func=POST_UNMATCHED,
        ),
    ]


def only_triggers_write() -> pgtrigger.Trigger:
    """Refuses what does not come from a trigger; one look at each statement, at none of the rows."""
    return pgtrigger.Trigger(
        name="only_triggers",
        level=pgtrigger.Statement,
        when=pgtrigger.Before,
        operation=pgtrigger.Insert,
        condition=pgtrigger.Condition("(pg_trigger_depth() = 0)"),
        func=REFUSE_HAND,
    )
