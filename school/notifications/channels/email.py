"""Mail, by Django's mailer: text and HTML in one message."""

import smtplib
from contextlib import suppress
from email.utils import make_msgid

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, mailers
from django.core.mail.backends.base import BaseEmailBackend
from django.core.mail.utils import DNS_NAME
from django.template.loader import render_to_string

from school.notifications.channels.base import Later, Message, Misconfigured, Refused, Unclear


class Mail:
    """The school's mail server."""

    def send(self, address: str, message: Message) -> str:
        """Send to `address`; the Message-ID. The server is connected to first: until then nothing can have gone out."""
        mail = composed(address, message)
        server = mailers.default
        connect(server)
        try:
            server.send_messages([mail])
        except smtplib.SMTPRecipientsRefused as error:
            raise refused(*next(iter(error.recipients.values()))) from None
        except smtplib.SMTPResponseException as error:
            raise refused(error.smtp_code, error.smtp_error) from None
        except (smtplib.SMTPException, OSError) as error:
            raise Unclear(f"The mail server gave no answer: {type(error).__name__}") from None
        finally:
            close(server)
        return str(mail.extra_headers["Message-ID"])


def connect(server: BaseEmailBackend) -> None:
    """Open the connection, where the mailer has one; Later or Misconfigured when that is refused."""
    try:
        server.open()
    except smtplib.SMTPAuthenticationError as error:
        raise Misconfigured(f"The mail server refuses the login of EMAIL_URL ({error.smtp_code})") from None
    except (smtplib.SMTPException, OSError) as error:
        raise Later(f"The mail server cannot be reached: {type(error).__name__}") from None


def close(server: BaseEmailBackend) -> None:
    """Say good-bye; a server that has hung up already is as good as one that answers."""
    with suppress(smtplib.SMTPException, OSError):
        server.close()


def refused(code: int, text: bytes | str) -> Later | Refused:
    """What a status of SMTP means: 4xx is for now, 5xx for good."""
    told = text.decode(errors="replace") if isinstance(text, bytes) else text
    detail = f"The mail server answered {code}: {told}"
    return Later(detail) if 400 <= code < 500 else Refused(detail)


def composed(address: str, message: Message) -> EmailMultiAlternatives:
    """The mail in both forms. People can turn off what they did not ask for, from its own header too."""
    context = {"message": message, "preferences": preferences_link()}
    headers = {"Message-ID": make_msgid(domain=str(DNS_NAME)), "Auto-Submitted": "auto-generated"}
    if message.may_stop:
        headers["List-Unsubscribe"] = f"<{preferences_link()}>"
    mail = EmailMultiAlternatives(
        subject=" ".join(message.title.split()),
        body=render_to_string("notifications/mail.txt", context),
        to=[address],
        headers=headers,
    )
    mail.attach_alternative(render_to_string("notifications/mail.html", context), "text/html")
    return mail


def preferences_link() -> str:
    """Where people choose what they are told."""
    return f"{settings.FRONTEND_URL}/notifications/preferences"
