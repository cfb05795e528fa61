"""What Payme's payers read when we refuse: always in all three languages, whatever the school's is."""


def words(ru: str, uz: str, en: str) -> dict[str, str]:
    return {"ru": ru, "uz": uz, "en": en}


BUSY = words(
    "Этот платёж уже оплачивается. Дождитесь завершения.",
    "Bu to‘lov hozir amalga oshirilmoqda. Yakunlanishini kuting.",
    "This payment is being paid already. Wait until that has ended.",
)
BAD_KEY = words("Этот ключ не подходит.", "Bu kalit yaroqsiz.", "This key will not do.")
MESSAGES: dict[int, dict[str, str]] = {
    -32300: words("Запрос должен быть методом POST.", "So‘rov POST usulida bo‘lishi kerak.", "Send the call by POST."),
    -32700: words("Запрос не является JSON.", "So‘rov JSON emas.", "The call is no JSON."),
    -32600: words(
        "В запросе нет обязательного поля, или его тип неверен.",
        "So‘rovda majburiy maydon yo‘q yoki uning turi noto‘g‘ri.",
        "The call lacks a field, or a field is of the wrong type.",
    ),
    -32601: words("Такого метода нет.", "Bunday usul yo‘q.", "There is no such method."),
    -32602: words("Неверные параметры.", "Parametrlar noto‘g‘ri.", "The parameters are wrong."),
    -32504: words(
        "Недостаточно прав для этого метода.",
        "Bu usul uchun huquq yetarli emas.",
        "Not enough rights for this method.",
    ),
    -32400: words(
        "Системная ошибка. Повторите позже.",
        "Tizim xatosi. Keyinroq takrorlang.",
        "Something failed on our side. Repeat it later.",
    ),
    -32001: words("Чек не найден.", "Chek topilmadi.", "There is no such receipt."),
    -31001: words("Неверная сумма.", "Summa noto‘g‘ri.", "The amount is wrong."),
    -31003: words("Транзакция не найдена.", "Tranzaksiya topilmadi.", "There is no such transaction."),
    -31007: words(
        "Отменить нельзя: услуга уже оказана.",
        "Bekor qilib bo‘lmaydi: xizmat ko‘rsatib bo‘lingan.",
        "It cannot be cancelled: the service has been given.",
    ),
    -31008: words(
        "Операция в текущем состоянии невозможна.",
        "Joriy holatda bu amalni bajarib bo‘lmaydi.",
        "This is not possible in the present state.",
    ),
    -31050: words("Платёж не найден.", "To‘lov topilmadi.", "There is no such payment."),
    -31051: words(
        "Этот платёж уже оплачен или закрыт.",
        "Bu to‘lov allaqachon to‘langan yoki yopilgan.",
        "This payment is paid or closed already.",
    ),
    -31053: words(
        "Этот платёж не принимается через Payme.",
        "Bu to‘lov Payme orqali qabul qilinmaydi.",
        "This payment is not to be paid by Payme.",
    ),
}
