"""A set of achievements to begin with; staff change it as they like."""

from django.db import migrations

# code, icon, metric, threshold, then (name, description) in uz, ru and en
FIRST = (
    ("first-lesson", "flag", "lessons", 1,
     ("Birinchi qadam", "Birinchi darsga keldingiz"),
     ("Первый шаг", "Вы пришли на первый урок"),
     ("First step", "You came to your first lesson")),
    ("lessons-25", "school", "lessons", 25,
     ("Doimiy o‘quvchi", "25 ta darsga keldingiz"),
     ("Постоянный ученик", "Вы посетили 25 уроков"),
     ("Regular", "You attended 25 lessons")),
    ("lessons-100", "workspace_premium", "lessons", 100,
     ("Yuz dars", "100 ta darsga keldingiz"),
     ("Сто уроков", "Вы посетили 100 уроков"),
     ("A hundred lessons", "You attended 100 lessons")),
    ("streak-10", "local_fire_department", "streak", 10,
     ("O‘nta ketma-ket", "10 ta darsni qoldirmadingiz"),
     ("Десять подряд", "10 уроков без пропусков"),
     ("Ten in a row", "You missed none of 10 lessons")),
    ("streak-30", "bolt", "streak", 30,
     ("To‘xtamas", "30 ta darsni qoldirmadingiz"),
     ("Не остановить", "30 уроков без пропусков"),
     ("Unstoppable", "You missed none of 30 lessons")),
    ("first-homework", "mic", "homework", 1,
     ("Birinchi ovoz", "Birinchi uy vazifangiz qabul qilindi"),
     ("Первый голос", "Ваше первое домашнее задание принято"),
     ("First voice", "Your first homework was approved")),
    ("homework-25", "record_voice_over", "homework", 25,
     ("Notiq", "25 ta uy vazifangiz qabul qilindi"),
     ("Оратор", "Принято 25 ваших домашних заданий"),
     ("Speaker", "25 of your homeworks were approved")),
    ("coins-100", "toll", "coins", 100,
     ("Yuz tanga", "Jami 100 tanga yig‘dingiz"),
     ("Сто монет", "Вы заработали 100 монет"),
     ("A hundred coins", "You earned 100 coins in all")),
    ("coins-1000", "savings", "coins", 1000,
     ("Ming tanga", "Jami 1000 tanga yig‘dingiz"),
     ("Тысяча монет", "Вы заработали 1000 монет"),
     ("A thousand coins", "You earned 1,000 coins in all")),
)  # fmt: skip


def add(apps, schema_editor):
    achievements = apps.get_model("gamification", "Achievement").objects
    for code, icon, metric, threshold, uz, ru, en in FIRST:
        texts = {
            f"{field}_{language}": text
            for language, words in (("uz", uz), ("ru", ru), ("en", en))
            for field, text in zip(("name", "description"), words, strict=True)
        }
        achievements.get_or_create(
            code=code, defaults={"icon": icon, "metric": metric, "threshold": threshold, **texts}
        )


class Migration(migrations.Migration):
    dependencies = [("gamification", "0002_achievements_and_places")]
    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
