"""The receipts' public pages: whoever holds a receipt sees whether the school has given it."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import add_never_cache_headers
from django.views.decorators.http import require_safe

from school.payments.queries import receipt_with_code
from school.preferences.queries import preferences


@require_safe
def receipt_page(request: HttpRequest, code: str) -> HttpResponse:
    """What the receipt says, without the payer's whole name; 404 for a code that is no receipt's."""
    receipt = receipt_with_code(code)
    if receipt is None:
        raise Http404
    payer = receipt.payment.student
    shown = {
        "receipt": receipt,
        "payment": receipt.payment,
        "payer": f"{payer.first_name} {payer.last_name[:1]}.".strip(" ."),
        "school": preferences().school_name,
    }
    page = render(request, "payments/receipt_page.html", shown)
    page["X-Robots-Tag"] = "noindex"
    page["Referrer-Policy"] = "no-referrer"
    add_never_cache_headers(page)
    return page
