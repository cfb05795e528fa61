"""The models that no collection shows, each with the reason; a test forces the choice for every model."""

HIDDEN = {
    "api.IdempotentAnswer": "Answers kept for Idempotency-Keys: who sent the key gets them by sending it again.",
    "api.RateCounter": "How many calls were made: the answers' own headers tell everybody their share.",
    "audit.AuditEntry": "Shown in audit-logs, beside each row that an action changed.",
    "content.CourseIndexPage": "The folder that holds the courses in the editor; it says nothing of its own.",
    "gamification.LeaderboardSnapshot": "Where previous_rank comes from; the leaderboard itself is computed live.",
    "homework.HomeworkSubmission": "A recording: homework shows when it was sent and where it can be heard.",
    "homework.HomeworkTranscript": "Shown in homework, as its latest transcript.",
    "imports.ImportBatch": "An office's work in the admin: files with personal data that wait for their dry run.",
    "imports.ImportMapping": "How an office maps the columns of its files, in the admin.",
    "imports.ImportProgress": "How far an import is, for the admin's own page.",
    "jobs.Job": "Work in the background: operators look after it in the admin, and it says nothing of the school.",
    "jobs.Recurrence": "When recurring jobs run next; operators see it in the admin.",
    "lessons.PlanItem": "A line of a reschedule plan, shown within the plan.",
    "notifications.NotificationCounter": "Numbers a person's notices; each notice shows its own number.",
    "notifications.TelegramInvitation": "Holds the secret of a one-time link, which nobody may read again.",
    "notifications.TelegramLink": "Which chat belongs to whom: shown to its owner alone, in the preferences.",
    "notifications.TelegramUpdate": "Messages of Telegram that were handled, so that none is handled twice.",
    "people.Session": "Logins with the secrets of their tokens; ended by logging out, never listed for programs.",
    "people.StaffMembership": "Who is in which staff group: rights are given in the admin alone.",
    "preferences.SchoolPreferences": "One row of settings, which the contract has at settings/system/.",
}
