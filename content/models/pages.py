"""The course pages. A course is its page: one row, with the price and the public id that the API shows."""

import uuid
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator, URLValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from content.blocks import LessonBody
from content.editions import EditionForm
from content.models.hosting import seconds_at_vimeo
from content.models.previews import FrontendPreview
from content.page_forms import LessonForm
from content.panels import HostedVideosPanel
from content.rights import CourseRights, PageRights
from school.common.audit import recorded
from school.common.limits import LONGEST_VIDEO
from school.common.models import TimeStamped
from school.customfields.expressions import KeepsTypes, custom_column, custom_index
from school.jobs.queue import enqueue
from school.people.choices import Role
from school.preferences.queries import preferences

ISO_4217 = r"^[A-Z]{3}$"
NO_WORDS = _("Block %(place)s is an image without a text alternative: write one, or mark it as decorative.")


def searched(*names: str) -> list[Any]:
    """Values that searches look into, for whole texts and for the editor's search as one types."""
    return [kind(name) for name in names for kind in (index.SearchField, index.AutocompleteField)]


def web_address(name: Any, *, refusal: Any, help_text: Any) -> "models.URLField[str, str]":
    """The address of something that is elsewhere in the web; it may be empty."""
    only_web = URLValidator(["http", "https"], message=refusal)
    return models.URLField(name, max_length=500, blank=True, validators=[only_web], help_text=help_text)


def video_address(help_text: Any) -> "models.URLField[str, str]":
    """The address of a video that is elsewhere."""
    refusal = _("A video’s address begins with https:// or http://.")
    return web_address(_("video’s address"), refusal=refusal, help_text=help_text)


class SchoolPage(FrontendPreview, TimeStamped, Page):  # type: ignore[django-manager-missing]  # Wagtail ships no types
    """A page with a public id that no copy shares; roles decide who reads it, not a page's own privacy."""

    uuid = models.UUIDField(_("public id"), default=uuid.uuid4, unique=True, editable=False)

    private_page_options: list[str] = []
    exclude_fields_in_copy = [
        *("uuid", "created_at", "updated_at"),
        *("go_live_at", "expire_at", "expired", "locked", "locked_at", "locked_by"),
    ]

    class Meta:
        abstract = True


class CourseIndexPage(Page):
    """The one page at the top of the site, made by the product itself; all courses are under it."""

    max_count = 1
    parent_page_types: list[str] = []
    subpage_types = ["content.CoursePage"]
    private_page_options: list[str] = []
    template = "content/course_index_page.html"

    class Meta:
        verbose_name = _("list of courses")
        verbose_name_plural = _("lists of courses")

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        courses = CoursePage.objects.child_of(self).live().select_related("instructor")
        return {**super().get_context(request, *args, **kwargs), "courses": courses}


class CoursePage(SchoolPage):
    """A course; `title` is its name and `live` says whether it is published."""

    description = models.TextField(_("description"), blank=True)
    category = models.CharField(
        _("category"), max_length=50, blank=True, db_index=True, help_text=_("For example: language, exam.")
    )
    price = models.DecimalField(
        _("price"), max_digits=12, decimal_places=2, default=0, validators=[MinValueValidator(0)]
    )
    currency = models.CharField(
        _("currency"),
        max_length=3,
        blank=True,
        validators=[RegexValidator(ISO_4217, _("Three capital letters of ISO 4217, for example UZS."))],
        help_text=_("Empty: the school's currency."),
    )
    instructor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("instructor"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        limit_choices_to={"role__in": [Role.TEACHER, Role.ADMIN]},
    )

    video_url = video_address(
        _("The video of the whole course, where it is elsewhere. A file of our own is uploaded in the school admin.")
    )
    image = models.ForeignKey(
        "wagtailimages.Image",
        verbose_name=_("picture"),
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        blank=True,
        help_text=_("The picture that catalogues show of the course."),
    )
    image_url = web_address(
        _("picture’s address"),
        refusal=_("A picture’s address begins with https:// or http://."),
        help_text=_("Where the picture is elsewhere; a picture that is chosen comes first."),
    )

    custom = custom_column()

    parent_page_types = ["content.CourseIndexPage"]
    subpage_types = ["content.LessonPage"]
    template = "content/course_page.html"
    copy_form_class = EditionForm
    content_panels = [
        *Page.content_panels,
        FieldPanel("description"),
        MultiFieldPanel(
            [FieldPanel("category"), FieldRowPanel([FieldPanel("price"), FieldPanel("currency")])], heading=_("Offer")
        ),
        FieldPanel("instructor"),
        FieldPanel("video_url"),
        MultiFieldPanel([FieldPanel("image"), FieldPanel("image_url")], heading=_("Picture")),
    ]
    search_fields = [
        *Page.search_fields,
        *searched("description", "category"),
        index.FilterField("category"),
    ]

    class Meta:
        verbose_name = _("course")
        verbose_name_plural = _("courses")
        permissions = [("write_courses", "Can write courses of their own and their lessons")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(price__gte=0),
                name="content_course_price_not_negative",
                violation_error_message=_("A price is zero or more."),
            ),
            models.CheckConstraint(
                condition=models.Q(currency__regex=ISO_4217),
                name="content_course_currency_is_iso",
                violation_error_message=_("Three capital letters of ISO 4217, for example UZS."),
            ),
        ]
        indexes = [custom_index("content_course_custom")]
        triggers = [*recorded(), KeepsTypes("courses")]

    def with_content_json(self, content: Any) -> Any:
        """A draft holds what is written for the page; the office's own fields are never older than now."""
        page = super().with_content_json(content)
        page.custom = CoursePage.objects.values_list("custom", flat=True).get(pk=self.pk)
        return page

    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        self.fill_currency()
        super().full_clean(*args, **kwargs)

    def minimal_clean(self) -> None:
        self.fill_currency()
        super().minimal_clean()

    def permissions_for_user(self, user: Any) -> CourseRights:
        """What this person may do here in the editor's room."""
        return CourseRights(user, self)

    def fill_currency(self) -> None:
        """An empty currency becomes the school's."""
        self.currency = (self.currency or preferences().currency).upper()

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        lessons = LessonPage.objects.child_of(self).live() if self.pk else LessonPage.objects.none()
        return {**super().get_context(request, *args, **kwargs), "lessons": lessons}


class LessonPage(SchoolPage):
    """One lesson of a course as it is written; the dated lessons of groups are another thing."""

    description = models.TextField(
        _("description"), blank=True, help_text=_("What the lesson is about. Everybody may read it, before buying too.")
    )
    body = StreamField(LessonBody(), verbose_name=_("content"), blank=True)
    video_url = video_address(_("The video of the whole lesson, where it is elsewhere."))
    video_seconds = models.PositiveIntegerField(
        _("video’s length, seconds"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(LONGEST_VIDEO)],
    )
    duration_minutes = models.PositiveSmallIntegerField(
        _("duration, minutes"), null=True, blank=True, validators=[MinValueValidator(1)]
    )
    is_free_preview = models.BooleanField(
        _("free preview"), default=False, help_text=_("Everybody may read it, without buying the course.")
    )

    parent_page_types = ["content.CoursePage"]
    subpage_types: list[str] = []
    template = "content/lesson_page.html"
    content_panels = [
        *Page.content_panels,
        FieldPanel("description"),
        FieldPanel("body"),
        FieldRowPanel([FieldPanel("video_url"), FieldPanel("video_seconds")], heading=_("Video")),
        HostedVideosPanel(heading=_("At Vimeo")),
        FieldRowPanel([FieldPanel("duration_minutes"), FieldPanel("is_free_preview")], heading=_("About the lesson")),
        InlinePanel("quizzes", heading=_("Quiz"), label=_("Quiz"), max_num=1),
    ]
    base_form_class = LessonForm
    search_fields = [*Page.search_fields, *searched("description", "body")]

    class Meta:
        verbose_name = _("lesson page")
        verbose_name_plural = _("lesson pages")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(video_seconds=None) | models.Q(video_seconds__range=(1, LONGEST_VIDEO)),
                name="content_lesson_video_is_a_day_at_most",
                violation_error_message=_("A video lasts from one second to a day."),
            ),
        ]
        triggers = recorded()

    def permissions_for_user(self, user: Any) -> PageRights:
        """What this person may do here in the editor's room."""
        return PageRights(user, self)

    @property
    def quiz(self) -> Any:
        """The page's quiz, as this revision of the page has it; None without one."""
        return self.quizzes.first()

    @property
    def places_quiz(self) -> bool:
        """Whether the content says where the quiz stands; else it is the last on the page."""
        return any(block.block_type == "quiz" for block in self.body)

    def save(self, clean: bool = True, **kwargs: Any) -> None:  # noqa: FBT001, FBT002  Wagtail's signature
        """Whichever way a page is published, its quiz is ready to be taken and its images are put into words."""
        if clean and self.live:
            demand_words(self.body)
            for quiz in unsaved_quizzes(self):
                quiz.demand_ready()
        super().save(clean=clean, **kwargs)  # type: ignore[call-arg]  # Wagtail ships no types
        if plays_files(self) or (self.live and not self.video_seconds and seconds_at_vimeo(self.video_url)):
            enqueue("read_films", self.pk, key=f"films:{self.pk}")


def plays_files(page: LessonPage) -> bool:
    """Whether a video of the content is a file of the school's own."""
    return any(block.block_type == "video" and block.value["file"] for block in page.body)


def demand_words(body: Any) -> None:
    """Raise ValidationError naming each image that neither decorates nor says what it shows, by its place."""
    images = [(number, block.value["image"]) for number, block in enumerate(body) if block.block_type == "image"]
    if wordless := [
        number for number, image in images if image and not (image.decorative or image.contextual_alt_text)
    ]:
        raise ValidationError({f"body.{number}.alt": NO_WORDS % {"place": number + 1} for number in wordless})


def unsaved_quizzes(page: LessonPage) -> list[Any]:
    """The quiz that is saved with this state of the page; none where the page was read from its own row."""
    kept: dict[str, list[Any]] = getattr(page, "_cluster_related_objects", {})
    return kept.get("quizzes", [])
