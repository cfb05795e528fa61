// Generated from the OpenAPI document by `make client`. A change here is a change of the API.

export interface paths {
    "/api/v1/auth/login/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description By username or email. The tokens are set as HttpOnly cookies too.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a new access token
         * @description Get a new access token.
         */
        post: operations["refreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description Ends the session of the refresh token: its access tokens are refused from now on.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/users/me/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own profile
         * @description One's own profile.
         */
        get: operations["getProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change one's own profile
         * @description Names, phone and language. Anything else in the body is left alone.
         */
        patch: operations["updateProfile"];
        trace?: never;
    };
    "/api/v1/auth/users/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List people
         * @description List people.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List people
         * @description List people.
         */
        get: operations["listAllUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/courses/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List courses
         * @description List courses.
         */
        get: operations["listCourses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/courses/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One course
         * @description One course.
         */
        get: operations["getCourse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/groups/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups
         * @description List groups.
         */
        get: operations["listGroups"];
        put?: never;
        /**
         * Make a group
         * @description Make a group.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/groups/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One group
         * @description One group.
         */
        get: operations["getGroup"];
        /**
         * Replace a group
         * @description Replace a group.
         */
        put: operations["replaceGroup"];
        post?: never;
        /**
         * Delete a group
         * @description Delete a group.
         */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        /**
         * Change a group
         * @description Change a group.
         */
        patch: operations["updateGroup"];
        trace?: never;
    };
    "/api/v1/courses/groups/{id}/students/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put students into a group
         * @description All of them, or none when the seats do not suffice. Who is in the group already stays.
         */
        post: operations["addGroupStudents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/groups/{id}/students/{student}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a student out of a group
         * @description Take a student out of a group.
         */
        delete: operations["removeGroupStudent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/groups/{id}/generate-lessons/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a group's lessons in step with its schedules
         * @description Adds what is missing; moves and removes only lessons to come that nobody has touched.
         */
        post: operations["generateGroupLessons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/schedules/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List weekly schedules
         * @description List weekly schedules.
         */
        get: operations["listSchedules"];
        put?: never;
        /**
         * Let a group meet weekly
         * @description Let a group meet weekly.
         */
        post: operations["createSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/schedules/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One weekly schedule
         * @description One weekly schedule.
         */
        get: operations["getSchedule"];
        /**
         * Replace a weekly schedule
         * @description Replace a weekly schedule.
         */
        put: operations["replaceSchedule"];
        post?: never;
        /**
         * Delete a weekly schedule
         * @description Delete a weekly schedule.
         */
        delete: operations["deleteSchedule"];
        options?: never;
        head?: never;
        /**
         * Change a weekly schedule
         * @description Change a weekly schedule.
         */
        patch: operations["updateSchedule"];
        trace?: never;
    };
    "/api/v1/lessons/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List lessons
         * @description List lessons.
         */
        get: operations["listLessons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lessons/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One lesson
         * @description One lesson.
         */
        get: operations["getLesson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lessons/group/{group}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a group's lessons
         * @description List a group's lessons.
         */
        get: operations["listGroupLessons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attendance/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List attendance
         * @description List attendance.
         */
        get: operations["listAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attendance/bulk-mark/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark the attendance of a lesson
         * @description Students who have a mark get it changed. All or nothing.
         */
        post: operations["bulkMarkAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attendance/lesson/{lesson}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a lesson's attendance
         * @description List a lesson's attendance.
         */
        get: operations["listLessonAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/homework/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List homework
         * @description List homework.
         */
        get: operations["listHomework"];
        put?: never;
        /**
         * Assign spoken homework
         * @description To the lesson's whole group, or only to `students` of it.
         */
        post: operations["assignHomework"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/homework/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One homework
         * @description One homework.
         */
        get: operations["getHomework"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/homework/{id}/submit/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send in a recording
         * @description It is checked by decoding and transcribed in the background: the status is `processing`.
         */
        post: operations["submitHomework"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/homework/{id}/review/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve, reject or send back an answer
         * @description `status` is `approved`, `rejected` or `revision`.
         */
        post: operations["reviewHomework"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/homework/{id}/audio/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest recording of a homework
         * @description Answers range requests with 206. The login's cookie is enough for it.
         */
        get: operations["getHomeworkAudio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/homework/lesson/{lesson}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a lesson's homework
         * @description List a lesson's homework.
         */
        get: operations["listLessonHomework"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/homework/student/{student}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a student's homework
         * @description List a student's homework.
         */
        get: operations["listStudentHomework"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payments
         * @description List payments.
         */
        get: operations["listPayments"];
        put?: never;
        /**
         * Write down what a student owes
         * @description Write down what a student owes.
         */
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One payment
         * @description One payment.
         */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/{id}/confirm/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a payment, or say that it failed
         * @description `status` is `confirmed` or `failed`.
         */
        post: operations["confirmPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gamification/coins/me/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own coins
         * @description One's own coins.
         */
        get: operations["getMyCoins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gamification/coins/me/transactions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's own coin transactions
         * @description List one's own coin transactions.
         */
        get: operations["listMyCoinTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gamification/leaderboard/{group}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The leaderboard of a group
         * @description By coins, then lessons completed, then homework completed; equal students share a rank.
         */
        get: operations["getLeaderboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's own notices
         * @description List one's own notices.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/mark-read/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a notice as read
         * @description Mark a notice as read.
         */
        post: operations["markNotificationRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/mark-all-read/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark all of one's own notices as read
         * @description Mark all of one's own notices as read.
         */
        post: operations["markAllNotificationsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/unread-count/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many of one's own notices are unread
         * @description How many of one's own notices are unread.
         */
        get: operations["getUnreadCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Why it was refused: `detail` for people, `code` for programs, `errors` by field of a bad body, and what the code is about. */
        Error: {
            detail: string;
            code: string;
            errors?: {
                [key: string]: string[];
            };
        } & {
            [key: string]: unknown;
        };
        /** @description What the state forbids; of a clash in the timetable also with whom, and up to three free times. */
        Conflict: {
            detail: string;
            code: string;
            errors?: {
                [key: string]: string[];
            };
            conflicts?: {
                lesson: number | null;
                group: number;
                teacher: number;
                room: number | null;
                /** Format: date-time */
                starts_at: string;
                /** Format: date-time */
                ends_at: string;
            }[];
            suggestions?: {
                /** Format: date */
                date: string;
                /** @example 18:00 */
                start_time: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        /** @description Later it will go; `retry_after` says in how many seconds where that is known. */
        Throttled: {
            detail: string;
            code: string;
            errors?: {
                [key: string]: string[];
            };
            retry_after?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description A new access token. */
        AccessToken: {
            access: string;
        };
        AddGroupStudents: {
            students: number[];
        };
        AssignHomework: {
            lesson: number;
            title: string;
            expected_answer: string;
            /** Format: date-time */
            deadline: string;
            /** @default  */
            description: string;
            students?: number[] | null;
        };
        AssignedHomework: {
            created: number;
            results: components["schemas"]["Homework"][];
        };
        Attendance: {
            id: number;
            lesson: number;
            student: number;
            /** @description First and last name */
            student_name: string;
            status: components["schemas"]["AttendanceStatus"];
            notes: string;
            marked_by: number | null;
            /** Format: date-time */
            marked_at: string;
        };
        AttendanceList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["Attendance"][];
        };
        /**
         * @description Present and late count as attended.
         * @enum {string}
         */
        AttendanceStatus: "present" | "absent" | "late" | "excused";
        BulkMarkAttendance: {
            lesson_id: number;
            attendance_data: components["schemas"]["Mark"][];
        };
        CoinBalance: {
            student: number;
            balance: number;
            /** @description All coins that were ever given */
            total_earned: number;
            /** @description All coins that were taken back or spent */
            total_spent: number;
        };
        CoinTransaction: {
            id: number;
            student: number;
            amount: number;
            reason: string;
            source_type: string;
            source_id: string;
            /** Format: date-time */
            created_at: string;
        };
        CoinTransactionList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["CoinTransaction"][];
        };
        ConfirmPayment: {
            /** @enum {string} */
            status: "confirmed" | "failed";
            /** @default  */
            notes: string;
        };
        Course: {
            id: number;
            /** Format: uuid */
            uuid: string;
            /** @description The same as its title. */
            name: string;
            description: string;
            /** @description For example: language, exam. */
            category: string;
            /** @example 500000.00 */
            price: string;
            /** @description Empty: the school's currency. */
            currency: string;
            instructor: number | null;
            /** @description Whether it is published now. */
            is_published: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        CourseList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["Course"][];
        };
        /** @description A login. `username` may be the email. */
        Credentials: {
            username: string;
            password: string;
        };
        /**
         * @description What a teacher can decide; each is the homework's status afterwards.
         * @enum {string}
         */
        Decision: "approved" | "rejected" | "revision";
        /**
         * @description One run of words, ready for JSON: said as expected, said otherwise, said besides or left out.
         *
         *     `expected` and `heard` hold the words as they were written; the one that does not apply is empty.
         */
        Difference: {
            kind: components["schemas"]["Kind"];
            expected: string[];
            heard: string[];
        };
        /** @description How many lessons were made, moved (in time, teacher or room) and removed. */
        GenerationResult: {
            created: number;
            moved: number;
            removed: number;
        };
        Group: {
            id: number;
            name: string;
            course: number;
            course_name: string;
            teacher: number;
            /** @description First and last name */
            teacher_name: string;
            /** Format: date */
            start_date: string;
            /** Format: date */
            end_date: string;
            max_students: number;
            students_count: number;
            /** @description Who is in the group now; for teachers and staff */
            students?: number[];
            description: string;
            is_active: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        GroupCreate: {
            name: string;
            course: number;
            teacher: number;
            /** Format: date */
            start_date: string;
            /** Format: date */
            end_date: string;
            /** @default 20 */
            max_students: number;
            /** @default  */
            description: string;
            /** @default true */
            is_active: boolean;
        };
        GroupList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["Group"][];
        };
        GroupUpdate: {
            name?: string;
            course?: number;
            teacher?: number;
            /** Format: date */
            start_date?: string;
            /** Format: date */
            end_date?: string;
            max_students?: number;
            description?: string;
            is_active?: boolean;
        };
        Homework: {
            id: number;
            lesson: number;
            student: number;
            /** @description First and last name */
            student_name: string;
            title: string;
            description: string;
            expected_answer?: string;
            /** Format: date-time */
            deadline: string;
            status: components["schemas"]["HomeworkStatus"];
            submitted_at: string | null;
            /** @description Where the latest recording can be heard */
            audio_url: string | null;
            /** @description What was heard in the latest recording */
            transcript: components["schemas"]["TranscriptShape"] | null;
            /** @description 0 to 100 */
            similarity_score: number | null;
            /** @description Expected and heard words side by side */
            differences: components["schemas"]["Difference"][] | null;
            feedback: string;
            reviewed_by: number | null;
            reviewed_at: string | null;
            coins_awarded: number;
            failure_reason: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        HomeworkList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["Homework"][];
        };
        /**
         * @description assigned → processing → approved | needs_review | failed; a teacher approves, rejects or asks for a revision.
         * @enum {string}
         */
        HomeworkStatus: "assigned" | "processing" | "needs_review" | "approved" | "rejected" | "revision" | "failed";
        /** @enum {string} */
        Kind: "equal" | "replace" | "insert" | "delete";
        /**
         * @description ISO 639-1 codes of the languages people are addressed in or learn.
         * @enum {string}
         */
        Language: "uz" | "ru" | "en" | "tr";
        LeaderboardList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["LeaderboardRow"][];
        };
        /** @description A student's place in the group; `previous_rank` is null while there is no older leaderboard to compare with. */
        LeaderboardRow: {
            rank: number;
            previous_rank: number | null;
            student: components["schemas"]["StudentOfRank"];
            coins: number;
            lessons_completed: number;
            homeworks_completed: number;
        };
        Lesson: {
            id: number;
            group: number;
            group_name: string;
            title: string;
            number: number;
            /**
             * Format: date
             * @description In the school's time zone
             */
            scheduled_date: string;
            /**
             * @description In the school's time zone
             * @example 18:00
             */
            start_time: string;
            duration_minutes: number;
            /** Format: date-time */
            starts_at: string;
            /** Format: date-time */
            ends_at: string;
            status: components["schemas"]["LessonStatus"];
            is_rescheduled: boolean;
            teacher: number;
            room: number | null;
            material: number | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        LessonList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["Lesson"][];
        };
        /**
         * @description Only a scheduled lesson can still move.
         * @enum {string}
         */
        LessonStatus: "scheduled" | "completed" | "cancelled";
        Mark: {
            student: number;
            status: components["schemas"]["AttendanceStatus"];
            /** @default  */
            notes: string;
        };
        MarkedAttendance: {
            created: number;
            updated: number;
            results: components["schemas"]["Attendance"][];
        };
        /** @description How many notices have just been read. */
        MarkedRead: {
            updated: number;
        };
        Notification: {
            id: number;
            type: components["schemas"]["NotificationType"];
            title: string;
            message: string;
            /** Data */
            data: unknown;
            is_read: boolean;
            read_at: string | null;
            /** Format: date-time */
            created_at: string;
        };
        NotificationList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["Notification"][];
        };
        /**
         * @description What a notice is about; preferences are kept per kind.
         * @enum {string}
         */
        NotificationType: "homework" | "lesson" | "attendance" | "payment" | "gamification";
        Payment: {
            id: number;
            student: number;
            /** @description First and last name */
            student_name: string;
            group: number | null;
            course: number | null;
            /** @example 500000.00 */
            amount: string;
            currency: string;
            payment_method: components["schemas"]["PaymentMethod"];
            status: components["schemas"]["PaymentStatus"];
            /** Format: date */
            due_date: string;
            /** @description The due date is past at the school and nobody has paid */
            is_overdue: boolean;
            paid_at: string | null;
            /** @description The bank's or gateway's number */
            transaction_id: string | null;
            notes: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        PaymentCreate: {
            student: number;
            amount: number | string;
            payment_method: components["schemas"]["PaymentMethod"];
            /** Format: date */
            due_date: string;
            /** @default  */
            currency: string;
            group?: number | null;
            course?: number | null;
            /** @default  */
            notes: string;
            transaction_id?: string | null;
        };
        PaymentList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["Payment"][];
        };
        /**
         * @description How the money comes.
         * @enum {string}
         */
        PaymentMethod: "payme" | "paystack" | "flutterwave" | "cash" | "card" | "transfer";
        /**
         * @description pending → confirmed | failed | overdue; overdue → confirmed | failed; confirmed → refunded.
         * @enum {string}
         */
        PaymentStatus: "pending" | "confirmed" | "failed" | "overdue" | "refunded";
        Profile: {
            id: number;
            /** Format: uuid */
            uuid: string;
            /** @description Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only. */
            username: string;
            email: string | null;
            first_name: string;
            last_name: string;
            /** @description First and last name, as people write it. */
            full_name: string;
            /** @description E.164, for example +998901234567 */
            phone_number: string;
            role: components["schemas"]["Role"];
            language: components["schemas"]["Language"];
            /** @description Designates whether this user should be treated as active. Unselect this instead of deleting accounts. */
            is_active: boolean;
            is_verified: boolean;
            /** @description How many coins they have now */
            coins: number;
            /** Format: date-time */
            created_at: string;
            last_login: string | null;
        };
        ProfileUpdate: {
            first_name?: string;
            last_name?: string;
            phone_number?: string;
            language?: components["schemas"]["Language"];
        };
        /** @description The token of a login that gives new access tokens. */
        RefreshToken: {
            refresh: string;
        };
        ReviewHomework: {
            status: components["schemas"]["Decision"];
            /** @default  */
            feedback: string;
        };
        /**
         * @description What a person is at the school; one each.
         * @enum {string}
         */
        Role: "student" | "teacher" | "admin";
        Schedule: {
            id: number;
            group: number;
            day_of_week: components["schemas"]["Weekday"];
            /** @example 18:00 */
            start_time: string;
            duration_minutes: number;
            room: number | null;
        };
        ScheduleCreate: {
            group: number;
            day_of_week: components["schemas"]["Weekday"];
            /** @example 18:00 */
            start_time: string;
            /** @default 90 */
            duration_minutes: number;
            room?: number | null;
        };
        ScheduleList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["Schedule"][];
        };
        ScheduleUpdate: {
            day_of_week?: components["schemas"]["Weekday"];
            /** @example 18:00 */
            start_time?: string;
            duration_minutes?: number;
            room?: number | null;
        };
        /** @description Whom a row of the leaderboard is about. */
        StudentOfRank: {
            id: number;
            name: string;
        };
        /** @description What a login gives. */
        TokenPair: {
            access: string;
            refresh: string;
        };
        /** @description What was heard in the latest recording. */
        TranscriptShape: {
            text: string;
            language: string;
            engine: string;
            duration_seconds: number;
        };
        /** @description How many notices are unread. */
        Unread: {
            unread_count: number;
        };
        User: {
            id: number;
            /** Format: uuid */
            uuid: string;
            /** @description Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only. */
            username: string;
            email?: string | null;
            first_name: string;
            last_name: string;
            /** @description First and last name, as people write it. */
            full_name: string;
            /** @description E.164, for example +998901234567 */
            phone_number?: string;
            role: components["schemas"]["Role"];
            language: components["schemas"]["Language"];
            /** @description Designates whether this user should be treated as active. Unselect this instead of deleting accounts. */
            is_active?: boolean;
            is_verified?: boolean;
            /** @description How many coins they have now */
            coins: number;
            /** Format: date-time */
            created_at?: string;
            last_login?: string | null;
        };
        UserList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["User"][];
        };
        /**
         * @description As Python's date.weekday().
         * @enum {integer}
         */
        Weekday: 0 | 1 | 2 | 3 | 4 | 5 | 6;
    };
    responses: {
        /** @description Some values are not valid. */
        Error400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Some values are not valid.",
                 *       "code": "invalid",
                 *       "errors": {
                 *         "field": [
                 *           "What is wrong with it."
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Log in first: the token is missing, wrong or ended. */
        Error401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Log in first: the token is missing, wrong or ended.",
                 *       "code": "not_authenticated"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description You do not have permission to do this. */
        Error403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "You do not have permission to do this.",
                 *       "code": "permission_denied"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Not found. */
        Error404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Not found.",
                 *       "code": "not_found"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description This does not fit the current state. */
        Error409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "This does not fit the current state.",
                 *       "code": "conflict"
                 *     }
                 */
                "application/json": components["schemas"]["Conflict"];
            };
        };
        /** @description This is too large. */
        Error413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "This is too large.",
                 *       "code": "too_large"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The file has no such part. */
        Error416: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "The file has no such part.",
                 *       "code": "range_not_satisfiable"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many at once. Try again later. */
        Error429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Too many at once. Try again later.",
                 *       "code": "throttled"
                 *     }
                 */
                "application/json": components["schemas"]["Throttled"];
            };
        };
        /** @description This is not available at the moment. Try again later. */
        Error503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "This is not available at the moment. Try again later.",
                 *       "code": "unavailable"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenPair"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            503: components["responses"]["Error503"];
        };
    };
    refreshToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshToken"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            503: components["responses"]["Error503"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshToken"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            503: components["responses"]["Error503"];
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            401: components["responses"]["Error401"];
            503: components["responses"]["Error503"];
        };
    };
    updateProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            503: components["responses"]["Error503"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, username, first_name, last_name, created_at, last_login. */
                ordering?: string;
                /** @description Words that must all be found in a row. */
                search?: string;
                /** @description Only these fields, separated by commas; rows have no others then. */
                fields?: string;
                /** @description Equal to this. */
                id?: number;
                /** @description One of these, separated by commas. */
                id__in?: string;
                /** @description Whether it is empty. */
                id__isnull?: boolean;
                /** @description Above this. */
                id__gt?: number;
                /** @description This or above. */
                id__gte?: number;
                /** @description Below this. */
                id__lt?: number;
                /** @description This or below. */
                id__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                id__range?: string;
                /** @description Equal to this. */
                username?: string;
                /** @description One of these, separated by commas. */
                username__in?: string;
                /** @description Whether it is empty. */
                username__isnull?: boolean;
                /** @description Contains this text. */
                username__contains?: string;
                /** @description Contains this text, in capitals or not. */
                username__icontains?: string;
                /** @description Begins with this text. */
                username__startswith?: string;
                /** @description Equal to this. */
                email?: string;
                /** @description One of these, separated by commas. */
                email__in?: string;
                /** @description Whether it is empty. */
                email__isnull?: boolean;
                /** @description Contains this text. */
                email__contains?: string;
                /** @description Contains this text, in capitals or not. */
                email__icontains?: string;
                /** @description Begins with this text. */
                email__startswith?: string;
                /** @description Equal to this. */
                phone_number?: string;
                /** @description One of these, separated by commas. */
                phone_number__in?: string;
                /** @description Whether it is empty. */
                phone_number__isnull?: boolean;
                /** @description Contains this text. */
                phone_number__contains?: string;
                /** @description Contains this text, in capitals or not. */
                phone_number__icontains?: string;
                /** @description Begins with this text. */
                phone_number__startswith?: string;
                /** @description Equal to this. */
                role?: "student" | "teacher" | "admin";
                /** @description One of these, separated by commas. */
                role__in?: string;
                /** @description Whether it is empty. */
                role__isnull?: boolean;
                /** @description Equal to this. */
                language?: "uz" | "ru" | "en" | "tr";
                /** @description One of these, separated by commas. */
                language__in?: string;
                /** @description Whether it is empty. */
                language__isnull?: boolean;
                /** @description Equal to this. */
                is_active?: boolean;
                /** @description Whether it is empty. */
                is_active__isnull?: boolean;
                /** @description Equal to this. */
                is_verified?: boolean;
                /** @description Whether it is empty. */
                is_verified__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            503: components["responses"]["Error503"];
        };
    };
    listAllUsers: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, username, first_name, last_name, created_at, last_login. */
                ordering?: string;
                /** @description Words that must all be found in a row. */
                search?: string;
                /** @description Only these fields, separated by commas; rows have no others then. */
                fields?: string;
                /** @description Equal to this. */
                id?: number;
                /** @description One of these, separated by commas. */
                id__in?: string;
                /** @description Whether it is empty. */
                id__isnull?: boolean;
                /** @description Above this. */
                id__gt?: number;
                /** @description This or above. */
                id__gte?: number;
                /** @description Below this. */
                id__lt?: number;
                /** @description This or below. */
                id__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                id__range?: string;
                /** @description Equal to this. */
                username?: string;
                /** @description One of these, separated by commas. */
                username__in?: string;
                /** @description Whether it is empty. */
                username__isnull?: boolean;
                /** @description Contains this text. */
                username__contains?: string;
                /** @description Contains this text, in capitals or not. */
                username__icontains?: string;
                /** @description Begins with this text. */
                username__startswith?: string;
                /** @description Equal to this. */
                email?: string;
                /** @description One of these, separated by commas. */
                email__in?: string;
                /** @description Whether it is empty. */
                email__isnull?: boolean;
                /** @description Contains this text. */
                email__contains?: string;
                /** @description Contains this text, in capitals or not. */
                email__icontains?: string;
                /** @description Begins with this text. */
                email__startswith?: string;
                /** @description Equal to this. */
                phone_number?: string;
                /** @description One of these, separated by commas. */
                phone_number__in?: string;
                /** @description Whether it is empty. */
                phone_number__isnull?: boolean;
                /** @description Contains this text. */
                phone_number__contains?: string;
                /** @description Contains this text, in capitals or not. */
                phone_number__icontains?: string;
                /** @description Begins with this text. */
                phone_number__startswith?: string;
                /** @description Equal to this. */
                role?: "student" | "teacher" | "admin";
                /** @description One of these, separated by commas. */
                role__in?: string;
                /** @description Whether it is empty. */
                role__isnull?: boolean;
                /** @description Equal to this. */
                language?: "uz" | "ru" | "en" | "tr";
                /** @description One of these, separated by commas. */
                language__in?: string;
                /** @description Whether it is empty. */
                language__isnull?: boolean;
                /** @description Equal to this. */
                is_active?: boolean;
                /** @description Whether it is empty. */
                is_active__isnull?: boolean;
                /** @description Equal to this. */
                is_verified?: boolean;
                /** @description Whether it is empty. */
                is_verified__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            503: components["responses"]["Error503"];
        };
    };
    listCourses: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, title, name, price, created_at, updated_at. */
                ordering?: string;
                /** @description Words that must all be found in a row. */
                search?: string;
                /** @description Only these fields, separated by commas; rows have no others then. */
                fields?: string;
                /** @description Equal to this. */
                title?: string;
                /** @description One of these, separated by commas. */
                title__in?: string;
                /** @description Whether it is empty. */
                title__isnull?: boolean;
                /** @description Contains this text. */
                title__contains?: string;
                /** @description Contains this text, in capitals or not. */
                title__icontains?: string;
                /** @description Begins with this text. */
                title__startswith?: string;
                /** @description Equal to this. */
                name?: string;
                /** @description One of these, separated by commas. */
                name__in?: string;
                /** @description Whether it is empty. */
                name__isnull?: boolean;
                /** @description Contains this text. */
                name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                name__icontains?: string;
                /** @description Begins with this text. */
                name__startswith?: string;
                /** @description Equal to this. */
                category?: string;
                /** @description One of these, separated by commas. */
                category__in?: string;
                /** @description Whether it is empty. */
                category__isnull?: boolean;
                /** @description Contains this text. */
                category__contains?: string;
                /** @description Contains this text, in capitals or not. */
                category__icontains?: string;
                /** @description Begins with this text. */
                category__startswith?: string;
                /** @description Equal to this. */
                price?: string;
                /** @description One of these, separated by commas. */
                price__in?: string;
                /** @description Whether it is empty. */
                price__isnull?: boolean;
                /** @description Above this. */
                price__gt?: string;
                /** @description This or above. */
                price__gte?: string;
                /** @description Below this. */
                price__lt?: string;
                /** @description This or below. */
                price__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                price__range?: string;
                /** @description Equal to this. */
                currency?: string;
                /** @description One of these, separated by commas. */
                currency__in?: string;
                /** @description Whether it is empty. */
                currency__isnull?: boolean;
                /** @description Contains this text. */
                currency__contains?: string;
                /** @description Contains this text, in capitals or not. */
                currency__icontains?: string;
                /** @description Begins with this text. */
                currency__startswith?: string;
                /** @description Equal to this. */
                instructor?: number;
                /** @description One of these, separated by commas. */
                instructor__in?: string;
                /** @description Whether it is empty. */
                instructor__isnull?: boolean;
                /** @description Equal to this. */
                is_published?: boolean;
                /** @description Whether it is empty. */
                is_published__isnull?: boolean;
                /** @description Equal to this. */
                created_at?: string;
                /** @description One of these, separated by commas. */
                created_at__in?: string;
                /** @description Whether it is empty. */
                created_at__isnull?: boolean;
                /** @description Above this. */
                created_at__gt?: string;
                /** @description This or above. */
                created_at__gte?: string;
                /** @description Below this. */
                created_at__lt?: string;
                /** @description This or below. */
                created_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                created_at__range?: string;
                /** @description Equal to this. */
                updated_at?: string;
                /** @description One of these, separated by commas. */
                updated_at__in?: string;
                /** @description Whether it is empty. */
                updated_at__isnull?: boolean;
                /** @description Above this. */
                updated_at__gt?: string;
                /** @description This or above. */
                updated_at__gte?: string;
                /** @description Below this. */
                updated_at__lt?: string;
                /** @description This or below. */
                updated_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                updated_at__range?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            503: components["responses"]["Error503"];
        };
    };
    getCourse: {
        parameters: {
            query?: {
                /** @description Only these fields, separated by commas; the answer has no others then. */
                fields?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Course"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            503: components["responses"]["Error503"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, name, start_date, end_date, students_count, created_at, updated_at. */
                ordering?: string;
                /** @description Words that must all be found in a row. */
                search?: string;
                /** @description Only these fields, separated by commas; rows have no others then. */
                fields?: string;
                /** @description Equal to this. */
                id?: number;
                /** @description One of these, separated by commas. */
                id__in?: string;
                /** @description Whether it is empty. */
                id__isnull?: boolean;
                /** @description Above this. */
                id__gt?: number;
                /** @description This or above. */
                id__gte?: number;
                /** @description Below this. */
                id__lt?: number;
                /** @description This or below. */
                id__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                id__range?: string;
                /** @description Equal to this. */
                name?: string;
                /** @description One of these, separated by commas. */
                name__in?: string;
                /** @description Whether it is empty. */
                name__isnull?: boolean;
                /** @description Contains this text. */
                name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                name__icontains?: string;
                /** @description Begins with this text. */
                name__startswith?: string;
                /** @description Equal to this. */
                course?: number;
                /** @description One of these, separated by commas. */
                course__in?: string;
                /** @description Whether it is empty. */
                course__isnull?: boolean;
                /** @description Equal to this. */
                teacher?: number;
                /** @description One of these, separated by commas. */
                teacher__in?: string;
                /** @description Whether it is empty. */
                teacher__isnull?: boolean;
                /** @description Equal to this. */
                students?: number;
                /** @description One of these, separated by commas. */
                students__in?: string;
                /** @description Equal to this. */
                start_date?: string;
                /** @description One of these, separated by commas. */
                start_date__in?: string;
                /** @description Whether it is empty. */
                start_date__isnull?: boolean;
                /** @description Above this. */
                start_date__gt?: string;
                /** @description This or above. */
                start_date__gte?: string;
                /** @description Below this. */
                start_date__lt?: string;
                /** @description This or below. */
                start_date__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                start_date__range?: string;
                /** @description Equal to this. */
                end_date?: string;
                /** @description One of these, separated by commas. */
                end_date__in?: string;
                /** @description Whether it is empty. */
                end_date__isnull?: boolean;
                /** @description Above this. */
                end_date__gt?: string;
                /** @description This or above. */
                end_date__gte?: string;
                /** @description Below this. */
                end_date__lt?: string;
                /** @description This or below. */
                end_date__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                end_date__range?: string;
                /** @description Equal to this. */
                max_students?: number;
                /** @description One of these, separated by commas. */
                max_students__in?: string;
                /** @description Whether it is empty. */
                max_students__isnull?: boolean;
                /** @description Above this. */
                max_students__gt?: number;
                /** @description This or above. */
                max_students__gte?: number;
                /** @description Below this. */
                max_students__lt?: number;
                /** @description This or below. */
                max_students__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                max_students__range?: string;
                /** @description Equal to this. */
                students_count?: number;
                /** @description One of these, separated by commas. */
                students_count__in?: string;
                /** @description Whether it is empty. */
                students_count__isnull?: boolean;
                /** @description Above this. */
                students_count__gt?: number;
                /** @description This or above. */
                students_count__gte?: number;
                /** @description Below this. */
                students_count__lt?: number;
                /** @description This or below. */
                students_count__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                students_count__range?: string;
                /** @description Equal to this. */
                is_active?: boolean;
                /** @description Whether it is empty. */
                is_active__isnull?: boolean;
                /** @description Equal to this. */
                created_at?: string;
                /** @description One of these, separated by commas. */
                created_at__in?: string;
                /** @description Whether it is empty. */
                created_at__isnull?: boolean;
                /** @description Above this. */
                created_at__gt?: string;
                /** @description This or above. */
                created_at__gte?: string;
                /** @description Below this. */
                created_at__lt?: string;
                /** @description This or below. */
                created_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                created_at__range?: string;
                /** @description Equal to this. */
                updated_at?: string;
                /** @description One of these, separated by commas. */
                updated_at__in?: string;
                /** @description Whether it is empty. */
                updated_at__isnull?: boolean;
                /** @description Above this. */
                updated_at__gt?: string;
                /** @description This or above. */
                updated_at__gte?: string;
                /** @description Below this. */
                updated_at__lt?: string;
                /** @description This or below. */
                updated_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                updated_at__range?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            503: components["responses"]["Error503"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupCreate"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            503: components["responses"]["Error503"];
        };
    };
    getGroup: {
        parameters: {
            query?: {
                /** @description Only these fields, separated by commas; the answer has no others then. */
                fields?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            503: components["responses"]["Error503"];
        };
    };
    replaceGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            503: components["responses"]["Error503"];
        };
    };
    deleteGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            503: components["responses"]["Error503"];
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            503: components["responses"]["Error503"];
        };
    };
    addGroupStudents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddGroupStudents"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            503: components["responses"]["Error503"];
        };
    };
    removeGroupStudent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                student: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            503: components["responses"]["Error503"];
        };
    };
    generateGroupLessons: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerationResult"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            503: components["responses"]["Error503"];
        };
    };
    listSchedules: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, group, day_of_week, start_time, duration_minutes. */
                ordering?: string;
                /** @description Only these fields, separated by commas; rows have no others then. */
                fields?: string;
                /** @description Equal to this. */
                id?: number;
                /** @description One of these, separated by commas. */
                id__in?: string;
                /** @description Whether it is empty. */
                id__isnull?: boolean;
                /** @description Above this. */
                id__gt?: number;
                /** @description This or above. */
                id__gte?: number;
                /** @description Below this. */
                id__lt?: number;
                /** @description This or below. */
                id__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                id__range?: string;
                /** @description Equal to this. */
                group?: number;
                /** @description One of these, separated by commas. */
                group__in?: string;
                /** @description Whether it is empty. */
                group__isnull?: boolean;
                /** @description Equal to this. */
                group__teacher?: number;
                /** @description One of these, separated by commas. */
                group__teacher__in?: string;
                /** @description Whether it is empty. */
                group__teacher__isnull?: boolean;
                /** @description Equal to this. */
                day_of_week?: 0 | 1 | 2 | 3 | 4 | 5 | 6;
                /** @description One of these, separated by commas. */
                day_of_week__in?: string;
                /** @description Whether it is empty. */
                day_of_week__isnull?: boolean;
                /** @description Equal to this. */
                start_time?: string;
                /** @description One of these, separated by commas. */
                start_time__in?: string;
                /** @description Whether it is empty. */
                start_time__isnull?: boolean;
                /** @description Above this. */
                start_time__gt?: string;
                /** @description This or above. */
                start_time__gte?: string;
                /** @description Below this. */
                start_time__lt?: string;
                /** @description This or below. */
                start_time__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                start_time__range?: string;
                /** @description Equal to this. */
                duration_minutes?: number;
                /** @description One of these, separated by commas. */
                duration_minutes__in?: string;
                /** @description Whether it is empty. */
                duration_minutes__isnull?: boolean;
                /** @description Above this. */
                duration_minutes__gt?: number;
                /** @description This or above. */
                duration_minutes__gte?: number;
                /** @description Below this. */
                duration_minutes__lt?: number;
                /** @description This or below. */
                duration_minutes__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                duration_minutes__range?: string;
                /** @description Equal to this. */
                room?: number;
                /** @description One of these, separated by commas. */
                room__in?: string;
                /** @description Whether it is empty. */
                room__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            503: components["responses"]["Error503"];
        };
    };
    createSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleCreate"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            503: components["responses"]["Error503"];
        };
    };
    getSchedule: {
        parameters: {
            query?: {
                /** @description Only these fields, separated by commas; the answer has no others then. */
                fields?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            503: components["responses"]["Error503"];
        };
    };
    replaceSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            503: components["responses"]["Error503"];
        };
    };
    deleteSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            503: components["responses"]["Error503"];
        };
    };
    updateSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            503: components["responses"]["Error503"];
        };
    };
    listLessons: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, group, title, number, scheduled_date, start_time, starts_at, status, updated_at. */
                ordering?: string;
                /** @description Words that must all be found in a row. */
                search?: string;
                /** @description Only these fields, separated by commas; rows have no others then. */
                fields?: string;
                /** @description Equal to this. */
                id?: number;
                /** @description One of these, separated by commas. */
                id__in?: string;
                /** @description Whether it is empty. */
                id__isnull?: boolean;
                /** @description Above this. */
                id__gt?: number;
                /** @description This or above. */
                id__gte?: number;
                /** @description Below this. */
                id__lt?: number;
                /** @description This or below. */
                id__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                id__range?: string;
                /** @description Equal to this. */
                group?: number;
                /** @description One of these, separated by commas. */
                group__in?: string;
                /** @description Whether it is empty. */
                group__isnull?: boolean;
                /** @description Equal to this. */
                group__students?: number;
                /** @description One of these, separated by commas. */
                group__students__in?: string;
                /** @description Equal to this. */
                group__course?: number;
                /** @description One of these, separated by commas. */
                group__course__in?: string;
                /** @description Whether it is empty. */
                group__course__isnull?: boolean;
                /** @description Equal to this. */
                group__teacher?: number;
                /** @description One of these, separated by commas. */
                group__teacher__in?: string;
                /** @description Whether it is empty. */
                group__teacher__isnull?: boolean;
                /** @description Equal to this. */
                title?: string;
                /** @description One of these, separated by commas. */
                title__in?: string;
                /** @description Whether it is empty. */
                title__isnull?: boolean;
                /** @description Contains this text. */
                title__contains?: string;
                /** @description Contains this text, in capitals or not. */
                title__icontains?: string;
                /** @description Begins with this text. */
                title__startswith?: string;
                /** @description Equal to this. */
                number?: number;
                /** @description One of these, separated by commas. */
                number__in?: string;
                /** @description Whether it is empty. */
                number__isnull?: boolean;
                /** @description Above this. */
                number__gt?: number;
                /** @description This or above. */
                number__gte?: number;
                /** @description Below this. */
                number__lt?: number;
                /** @description This or below. */
                number__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                number__range?: string;
                /** @description Equal to this. */
                scheduled_date?: string;
                /** @description One of these, separated by commas. */
                scheduled_date__in?: string;
                /** @description Whether it is empty. */
                scheduled_date__isnull?: boolean;
                /** @description Above this. */
                scheduled_date__gt?: string;
                /** @description This or above. */
                scheduled_date__gte?: string;
                /** @description Below this. */
                scheduled_date__lt?: string;
                /** @description This or below. */
                scheduled_date__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                scheduled_date__range?: string;
                /** @description Equal to this. */
                start_time?: string;
                /** @description One of these, separated by commas. */
                start_time__in?: string;
                /** @description Whether it is empty. */
                start_time__isnull?: boolean;
                /** @description Above this. */
                start_time__gt?: string;
                /** @description This or above. */
                start_time__gte?: string;
                /** @description Below this. */
                start_time__lt?: string;
                /** @description This or below. */
                start_time__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                start_time__range?: string;
                /** @description Equal to this. */
                starts_at?: string;
                /** @description One of these, separated by commas. */
                starts_at__in?: string;
                /** @description Whether it is empty. */
                starts_at__isnull?: boolean;
                /** @description Above this. */
                starts_at__gt?: string;
                /** @description This or above. */
                starts_at__gte?: string;
                /** @description Below this. */
                starts_at__lt?: string;
                /** @description This or below. */
                starts_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                starts_at__range?: string;
                /** @description Equal to this. */
                ends_at?: string;
                /** @description One of these, separated by commas. */
                ends_at__in?: string;
                /** @description Whether it is empty. */
                ends_at__isnull?: boolean;
                /** @description Above this. */
                ends_at__gt?: string;
                /** @description This or above. */
                ends_at__gte?: string;
                /** @description Below this. */
                ends_at__lt?: string;
                /** @description This or below. */
                ends_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                ends_at__range?: string;
                /** @description Equal to this. */
                status?: "scheduled" | "completed" | "cancelled";
                /** @description One of these, separated by commas. */
                status__in?: string;
                /** @description Whether it is empty. */
                status__isnull?: boolean;
                /** @description Equal to this. */
                is_rescheduled?: boolean;
                /** @description Whether it is empty. */
                is_rescheduled__isnull?: boolean;
                /** @description Equal to this. */
                teacher?: number;
                /** @description One of these, separated by commas. */
                teacher__in?: string;
                /** @description Whether it is empty. */
                teacher__isnull?: boolean;
                /** @description Equal to this. */
                room?: number;
                /** @description One of these, separated by commas. */
                room__in?: string;
                /** @description Whether it is empty. */
                room__isnull?: boolean;
                /** @description Equal to this. */
                material?: number;
                /** @description One of these, separated by commas. */
                material__in?: string;
                /** @description Whether it is empty. */
                material__isnull?: boolean;
                /** @description Equal to this. */
                created_at?: string;
                /** @description One of these, separated by commas. */
                created_at__in?: string;
                /** @description Whether it is empty. */
                created_at__isnull?: boolean;
                /** @description Above this. */
                created_at__gt?: string;
                /** @description This or above. */
                created_at__gte?: string;
                /** @description Below this. */
                created_at__lt?: string;
                /** @description This or below. */
                created_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                created_at__range?: string;
                /** @description Equal to this. */
                updated_at?: string;
                /** @description One of these, separated by commas. */
                updated_at__in?: string;
                /** @description Whether it is empty. */
                updated_at__isnull?: boolean;
                /** @description Above this. */
                updated_at__gt?: string;
                /** @description This or above. */
                updated_at__gte?: string;
                /** @description Below this. */
                updated_at__lt?: string;
                /** @description This or below. */
                updated_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                updated_at__range?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            503: components["responses"]["Error503"];
        };
    };
    getLesson: {
        parameters: {
            query?: {
                /** @description Only these fields, separated by commas; the answer has no others then. */
                fields?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lesson"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            503: components["responses"]["Error503"];
        };
    };
    listGroupLessons: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, group, title, number, scheduled_date, start_time, starts_at, status, updated_at. */
                ordering?: string;
                /** @description Words that must all be found in a row. */
                search?: string;
                /** @description Only these fields, separated by commas; rows have no others then. */
                fields?: string;
                /** @description Equal to this. */
                id?: number;
                /** @description One of these, separated by commas. */
                id__in?: string;
                /** @description Whether it is empty. */
                id__isnull?: boolean;
                /** @description Above this. */
                id__gt?: number;
                /** @description This or above. */
                id__gte?: number;
                /** @description Below this. */
                id__lt?: number;
                /** @description This or below. */
                id__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                id__range?: string;
                /** @description Equal to this. */
                group?: number;
                /** @description One of these, separated by commas. */
                group__in?: string;
                /** @description Whether it is empty. */
                group__isnull?: boolean;
                /** @description Equal to this. */
                group__students?: number;
                /** @description One of these, separated by commas. */
                group__students__in?: string;
                /** @description Equal to this. */
                group__course?: number;
                /** @description One of these, separated by commas. */
                group__course__in?: string;
                /** @description Whether it is empty. */
                group__course__isnull?: boolean;
                /** @description Equal to this. */
                group__teacher?: number;
                /** @description One of these, separated by commas. */
                group__teacher__in?: string;
                /** @description Whether it is empty. */
                group__teacher__isnull?: boolean;
                /** @description Equal to this. */
                title?: string;
                /** @description One of these, separated by commas. */
                title__in?: string;
                /** @description Whether it is empty. */
                title__isnull?: boolean;
                /** @description Contains this text. */
                title__contains?: string;
                /** @description Contains this text, in capitals or not. */
                title__icontains?: string;
                /** @description Begins with this text. */
                title__startswith?: string;
                /** @description Equal to this. */
                number?: number;
                /** @description One of these, separated by commas. */
                number__in?: string;
                /** @description Whether it is empty. */
                number__isnull?: boolean;
                /** @description Above this. */
                number__gt?: number;
                /** @description This or above. */
                number__gte?: number;
                /** @description Below this. */
                number__lt?: number;
                /** @description This or below. */
                number__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                number__range?: string;
                /** @description Equal to this. */
                scheduled_date?: string;
                /** @description One of these, separated by commas. */
                scheduled_date__in?: string;
                /** @description Whether it is empty. */
                scheduled_date__isnull?: boolean;
                /** @description Above this. */
                scheduled_date__gt?: string;
                /** @description This or above. */
                scheduled_date__gte?: string;
                /** @description Below this. */
                scheduled_date__lt?: string;
                /** @description This or below. */
                scheduled_date__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                scheduled_date__range?: string;
                /** @description Equal to this. */
                start_time?: string;
                /** @description One of these, separated by commas. */
                start_time__in?: string;
                /** @description Whether it is empty. */
                start_time__isnull?: boolean;
                /** @description Above this. */
                start_time__gt?: string;
                /** @description This or above. */
                start_time__gte?: string;
                /** @description Below this. */
                start_time__lt?: string;
                /** @description This or below. */
                start_time__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                start_time__range?: string;
                /** @description Equal to this. */
                starts_at?: string;
                /** @description One of these, separated by commas. */
                starts_at__in?: string;
                /** @description Whether it is empty. */
                starts_at__isnull?: boolean;
                /** @description Above this. */
                starts_at__gt?: string;
                /** @description This or above. */
                starts_at__gte?: string;
                /** @description Below this. */
                starts_at__lt?: string;
                /** @description This or below. */
                starts_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                starts_at__range?: string;
                /** @description Equal to this. */
                ends_at?: string;
                /** @description One of these, separated by commas. */
                ends_at__in?: string;
                /** @description Whether it is empty. */
                ends_at__isnull?: boolean;
                /** @description Above this. */
                ends_at__gt?: string;
                /** @description This or above. */
                ends_at__gte?: string;
                /** @description Below this. */
                ends_at__lt?: string;
                /** @description This or below. */
                ends_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                ends_at__range?: string;
                /** @description Equal to this. */
                status?: "scheduled" | "completed" | "cancelled";
                /** @description One of these, separated by commas. */
                status__in?: string;
                /** @description Whether it is empty. */
                status__isnull?: boolean;
                /** @description Equal to this. */
                is_rescheduled?: boolean;
                /** @description Whether it is empty. */
                is_rescheduled__isnull?: boolean;
                /** @description Equal to this. */
                teacher?: number;
                /** @description One of these, separated by commas. */
                teacher__in?: string;
                /** @description Whether it is empty. */
                teacher__isnull?: boolean;
                /** @description Equal to this. */
                room?: number;
                /** @description One of these, separated by commas. */
                room__in?: string;
                /** @description Whether it is empty. */
                room__isnull?: boolean;
                /** @description Equal to this. */
                material?: number;
                /** @description One of these, separated by commas. */
                material__in?: string;
                /** @description Whether it is empty. */
                material__isnull?: boolean;
                /** @description Equal to this. */
                created_at?: string;
                /** @description One of these, separated by commas. */
                created_at__in?: string;
                /** @description Whether it is empty. */
                created_at__isnull?: boolean;
                /** @description Above this. */
                created_at__gt?: string;
                /** @description This or above. */
                created_at__gte?: string;
                /** @description Below this. */
                created_at__lt?: string;
                /** @description This or below. */
                created_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                created_at__range?: string;
                /** @description Equal to this. */
                updated_at?: string;
                /** @description One of these, separated by commas. */
                updated_at__in?: string;
                /** @description Whether it is empty. */
                updated_at__isnull?: boolean;
                /** @description Above this. */
                updated_at__gt?: string;
                /** @description This or above. */
                updated_at__gte?: string;
                /** @description Below this. */
                updated_at__lt?: string;
                /** @description This or below. */
                updated_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                updated_at__range?: string;
            };
            header?: never;
            path: {
                group: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            503: components["responses"]["Error503"];
        };
    };
    listAttendance: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, lesson, student, status, marked_at. */
                ordering?: string;
                /** @description Words that must all be found in a row. */
                search?: string;
                /** @description Only these fields, separated by commas; rows have no others then. */
                fields?: string;
                /** @description Equal to this. */
                id?: number;
                /** @description One of these, separated by commas. */
                id__in?: string;
                /** @description Whether it is empty. */
                id__isnull?: boolean;
                /** @description Above this. */
                id__gt?: number;
                /** @description This or above. */
                id__gte?: number;
                /** @description Below this. */
                id__lt?: number;
                /** @description This or below. */
                id__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                id__range?: string;
                /** @description Equal to this. */
                lesson?: number;
                /** @description One of these, separated by commas. */
                lesson__in?: string;
                /** @description Whether it is empty. */
                lesson__isnull?: boolean;
                /** @description Equal to this. */
                lesson__group?: number;
                /** @description One of these, separated by commas. */
                lesson__group__in?: string;
                /** @description Whether it is empty. */
                lesson__group__isnull?: boolean;
                /** @description Equal to this. */
                lesson__starts_at?: string;
                /** @description One of these, separated by commas. */
                lesson__starts_at__in?: string;
                /** @description Whether it is empty. */
                lesson__starts_at__isnull?: boolean;
                /** @description Above this. */
                lesson__starts_at__gt?: string;
                /** @description This or above. */
                lesson__starts_at__gte?: string;
                /** @description Below this. */
                lesson__starts_at__lt?: string;
                /** @description This or below. */
                lesson__starts_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                lesson__starts_at__range?: string;
                /** @description Equal to this. */
                student?: number;
                /** @description One of these, separated by commas. */
                student__in?: string;
                /** @description Whether it is empty. */
                student__isnull?: boolean;
                /** @description Equal to this. */
                status?: "present" | "absent" | "late" | "excused";
                /** @description One of these, separated by commas. */
                status__in?: string;
                /** @description Whether it is empty. */
                status__isnull?: boolean;
                /** @description Equal to this. */
                marked_by?: number;
                /** @description One of these, separated by commas. */
                marked_by__in?: string;
                /** @description Whether it is empty. */
                marked_by__isnull?: boolean;
                /** @description Equal to this. */
                marked_at?: string;
                /** @description One of these, separated by commas. */
                marked_at__in?: string;
                /** @description Whether it is empty. */
                marked_at__isnull?: boolean;
                /** @description Above this. */
                marked_at__gt?: string;
                /** @description This or above. */
                marked_at__gte?: string;
                /** @description Below this. */
                marked_at__lt?: string;
                /** @description This or below. */
                marked_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                marked_at__range?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            503: components["responses"]["Error503"];
        };
    };
    bulkMarkAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkMarkAttendance"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedAttendance"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            503: components["responses"]["Error503"];
        };
    };
    listLessonAttendance: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, lesson, student, status, marked_at. */
                ordering?: string;
                /** @description Words that must all be found in a row. */
                search?: string;
                /** @description Only these fields, separated by commas; rows have no others then. */
                fields?: string;
                /** @description Equal to this. */
                id?: number;
                /** @description One of these, separated by commas. */
                id__in?: string;
                /** @description Whether it is empty. */
                id__isnull?: boolean;
                /** @description Above this. */
                id__gt?: number;
                /** @description This or above. */
                id__gte?: number;
                /** @description Below this. */
                id__lt?: number;
                /** @description This or below. */
                id__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                id__range?: string;
                /** @description Equal to this. */
                lesson?: number;
                /** @description One of these, separated by commas. */
                lesson__in?: string;
                /** @description Whether it is empty. */
                lesson__isnull?: boolean;
                /** @description Equal to this. */
                lesson__group?: number;
                /** @description One of these, separated by commas. */
                lesson__group__in?: string;
                /** @description Whether it is empty. */
                lesson__group__isnull?: boolean;
                /** @description Equal to this. */
                lesson__starts_at?: string;
                /** @description One of these, separated by commas. */
                lesson__starts_at__in?: string;
                /** @description Whether it is empty. */
                lesson__starts_at__isnull?: boolean;
                /** @description Above this. */
                lesson__starts_at__gt?: string;
                /** @description This or above. */
                lesson__starts_at__gte?: string;
                /** @description Below this. */
                lesson__starts_at__lt?: string;
                /** @description This or below. */
                lesson__starts_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                lesson__starts_at__range?: string;
                /** @description Equal to this. */
                student?: number;
                /** @description One of these, separated by commas. */
                student__in?: string;
                /** @description Whether it is empty. */
                student__isnull?: boolean;
                /** @description Equal to this. */
                status?: "present" | "absent" | "late" | "excused";
                /** @description One of these, separated by commas. */
                status__in?: string;
                /** @description Whether it is empty. */
                status__isnull?: boolean;
                /** @description Equal to this. */
                marked_by?: number;
                /** @description One of these, separated by commas. */
                marked_by__in?: string;
                /** @description Whether it is empty. */
                marked_by__isnull?: boolean;
                /** @description Equal to this. */
                marked_at?: string;
                /** @description One of these, separated by commas. */
                marked_at__in?: string;
                /** @description Whether it is empty. */
                marked_at__isnull?: boolean;
                /** @description Above this. */
                marked_at__gt?: string;
                /** @description This or above. */
                marked_at__gte?: string;
                /** @description Below this. */
                marked_at__lt?: string;
                /** @description This or below. */
                marked_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                marked_at__range?: string;
            };
            header?: never;
            path: {
                lesson: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            503: components["responses"]["Error503"];
        };
    };
    listHomework: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, deadline, status, submitted_at, similarity_score, created_at. */
                ordering?: string;
                /** @description Words that must all be found in a row. */
                search?: string;
                /** @description Only these fields, separated by commas; rows have no others then. */
                fields?: string;
                /** @description Equal to this. */
                id?: number;
                /** @description One of these, separated by commas. */
                id__in?: string;
                /** @description Whether it is empty. */
                id__isnull?: boolean;
                /** @description Above this. */
                id__gt?: number;
                /** @description This or above. */
                id__gte?: number;
                /** @description Below this. */
                id__lt?: number;
                /** @description This or below. */
                id__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                id__range?: string;
                /** @description Equal to this. */
                lesson?: number;
                /** @description One of these, separated by commas. */
                lesson__in?: string;
                /** @description Whether it is empty. */
                lesson__isnull?: boolean;
                /** @description Equal to this. */
                lesson__group?: number;
                /** @description One of these, separated by commas. */
                lesson__group__in?: string;
                /** @description Whether it is empty. */
                lesson__group__isnull?: boolean;
                /** @description Equal to this. */
                student?: number;
                /** @description One of these, separated by commas. */
                student__in?: string;
                /** @description Whether it is empty. */
                student__isnull?: boolean;
                /** @description Equal to this. */
                title?: string;
                /** @description One of these, separated by commas. */
                title__in?: string;
                /** @description Whether it is empty. */
                title__isnull?: boolean;
                /** @description Contains this text. */
                title__contains?: string;
                /** @description Contains this text, in capitals or not. */
                title__icontains?: string;
                /** @description Begins with this text. */
                title__startswith?: string;
                /** @description Equal to this. */
                status?: "assigned" | "processing" | "needs_review" | "approved" | "rejected" | "revision" | "failed";
                /** @description One of these, separated by commas. */
                status__in?: string;
                /** @description Whether it is empty. */
                status__isnull?: boolean;
                /** @description Equal to this. */
                deadline?: string;
                /** @description One of these, separated by commas. */
                deadline__in?: string;
                /** @description Whether it is empty. */
                deadline__isnull?: boolean;
                /** @description Above this. */
                deadline__gt?: string;
                /** @description This or above. */
                deadline__gte?: string;
                /** @description Below this. */
                deadline__lt?: string;
                /** @description This or below. */
                deadline__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                deadline__range?: string;
                /** @description Equal to this. */
                submitted_at?: string;
                /** @description One of these, separated by commas. */
                submitted_at__in?: string;
                /** @description Whether it is empty. */
                submitted_at__isnull?: boolean;
                /** @description Above this. */
                submitted_at__gt?: string;
                /** @description This or above. */
                submitted_at__gte?: string;
                /** @description Below this. */
                submitted_at__lt?: string;
                /** @description This or below. */
                submitted_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                submitted_at__range?: string;
                /** @description Equal to this. */
                similarity_score?: number;
                /** @description One of these, separated by commas. */
                similarity_score__in?: string;
                /** @description Whether it is empty. */
                similarity_score__isnull?: boolean;
                /** @description Above this. */
                similarity_score__gt?: number;
                /** @description This or above. */
                similarity_score__gte?: number;
                /** @description Below this. */
                similarity_score__lt?: number;
                /** @description This or below. */
                similarity_score__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                similarity_score__range?: string;
                /** @description Equal to this. */
                reviewed_by?: number;
                /** @description One of these, separated by commas. */
                reviewed_by__in?: string;
                /** @description Whether it is empty. */
                reviewed_by__isnull?: boolean;
                /** @description Equal to this. */
                created_at?: string;
                /** @description One of these, separated by commas. */
                created_at__in?: string;
                /** @description Whether it is empty. */
                created_at__isnull?: boolean;
                /** @description Above this. */
                created_at__gt?: string;
                /** @description This or above. */
                created_at__gte?: string;
                /** @description Below this. */
                created_at__lt?: string;
                /** @description This or below. */
                created_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                created_at__range?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HomeworkList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            503: components["responses"]["Error503"];
        };
    };
    assignHomework: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignHomework"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignedHomework"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            503: components["responses"]["Error503"];
        };
    };
    getHomework: {
        parameters: {
            query?: {
                /** @description Only these fields, separated by commas; the answer has no others then. */
                fields?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Homework"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            503: components["responses"]["Error503"];
        };
    };
    submitHomework: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    audio_submission: Blob;
                };
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Homework"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    reviewHomework: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewHomework"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Homework"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            503: components["responses"]["Error503"];
        };
    };
    getHomeworkAudio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/*": Blob;
                };
            };
            /** @description The part of it that was asked for. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/*": Blob;
                };
            };
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            416: components["responses"]["Error416"];
            503: components["responses"]["Error503"];
        };
    };
    listLessonHomework: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, deadline, status, submitted_at, similarity_score, created_at. */
                ordering?: string;
                /** @description Words that must all be found in a row. */
                search?: string;
                /** @description Only these fields, separated by commas; rows have no others then. */
                fields?: string;
                /** @description Equal to this. */
                id?: number;
                /** @description One of these, separated by commas. */
                id__in?: string;
                /** @description Whether it is empty. */
                id__isnull?: boolean;
                /** @description Above this. */
                id__gt?: number;
                /** @description This or above. */
                id__gte?: number;
                /** @description Below this. */
                id__lt?: number;
                /** @description This or below. */
                id__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                id__range?: string;
                /** @description Equal to this. */
                lesson?: number;
                /** @description One of these, separated by commas. */
                lesson__in?: string;
                /** @description Whether it is empty. */
                lesson__isnull?: boolean;
                /** @description Equal to this. */
                lesson__group?: number;
                /** @description One of these, separated by commas. */
                lesson__group__in?: string;
                /** @description Whether it is empty. */
                lesson__group__isnull?: boolean;
                /** @description Equal to this. */
                student?: number;
                /** @description One of these, separated by commas. */
                student__in?: string;
                /** @description Whether it is empty. */
                student__isnull?: boolean;
                /** @description Equal to this. */
                title?: string;
                /** @description One of these, separated by commas. */
                title__in?: string;
                /** @description Whether it is empty. */
                title__isnull?: boolean;
                /** @description Contains this text. */
                title__contains?: string;
                /** @description Contains this text, in capitals or not. */
                title__icontains?: string;
                /** @description Begins with this text. */
                title__startswith?: string;
                /** @description Equal to this. */
                status?: "assigned" | "processing" | "needs_review" | "approved" | "rejected" | "revision" | "failed";
                /** @description One of these, separated by commas. */
                status__in?: string;
                /** @description Whether it is empty. */
                status__isnull?: boolean;
                /** @description Equal to this. */
                deadline?: string;
                /** @description One of these, separated by commas. */
                deadline__in?: string;
                /** @description Whether it is empty. */
                deadline__isnull?: boolean;
                /** @description Above this. */
                deadline__gt?: string;
                /** @description This or above. */
                deadline__gte?: string;
                /** @description Below this. */
                deadline__lt?: string;
                /** @description This or below. */
                deadline__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                deadline__range?: string;
                /** @description Equal to this. */
                submitted_at?: string;
                /** @description One of these, separated by commas. */
                submitted_at__in?: string;
                /** @description Whether it is empty. */
                submitted_at__isnull?: boolean;
                /** @description Above this. */
                submitted_at__gt?: string;
                /** @description This or above. */
                submitted_at__gte?: string;
                /** @description Below this. */
                submitted_at__lt?: string;
                /** @description This or below. */
                submitted_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                submitted_at__range?: string;
                /** @description Equal to this. */
                similarity_score?: number;
                /** @description One of these, separated by commas. */
                similarity_score__in?: string;
                /** @description Whether it is empty. */
                similarity_score__isnull?: boolean;
                /** @description Above this. */
                similarity_score__gt?: number;
                /** @description This or above. */
                similarity_score__gte?: number;
                /** @description Below this. */
                similarity_score__lt?: number;
                /** @description This or below. */
                similarity_score__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                similarity_score__range?: string;
                /** @description Equal to this. */
                reviewed_by?: number;
                /** @description One of these, separated by commas. */
                reviewed_by__in?: string;
                /** @description Whether it is empty. */
                reviewed_by__isnull?: boolean;
                /** @description Equal to this. */
                created_at?: string;
                /** @description One of these, separated by commas. */
                created_at__in?: string;
                /** @description Whether it is empty. */
                created_at__isnull?: boolean;
                /** @description Above this. */
                created_at__gt?: string;
                /** @description This or above. */
                created_at__gte?: string;
                /** @description Below this. */
                created_at__lt?: string;
                /** @description This or below. */
                created_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                created_at__range?: string;
            };
            header?: never;
            path: {
                lesson: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HomeworkList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            503: components["responses"]["Error503"];
        };
    };
    listStudentHomework: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, deadline, status, submitted_at, similarity_score, created_at. */
                ordering?: string;
                /** @description Words that must all be found in a row. */
                search?: string;
                /** @description Only these fields, separated by commas; rows have no others then. */
                fields?: string;
                /** @description Equal to this. */
                id?: number;
                /** @description One of these, separated by commas. */
                id__in?: string;
                /** @description Whether it is empty. */
                id__isnull?: boolean;
                /** @description Above this. */
                id__gt?: number;
                /** @description This or above. */
                id__gte?: number;
                /** @description Below this. */
                id__lt?: number;
                /** @description This or below. */
                id__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                id__range?: string;
                /** @description Equal to this. */
                lesson?: number;
                /** @description One of these, separated by commas. */
                lesson__in?: string;
                /** @description Whether it is empty. */
                lesson__isnull?: boolean;
                /** @description Equal to this. */
                lesson__group?: number;
                /** @description One of these, separated by commas. */
                lesson__group__in?: string;
                /** @description Whether it is empty. */
                lesson__group__isnull?: boolean;
                /** @description Equal to this. */
                student?: number;
                /** @description One of these, separated by commas. */
                student__in?: string;
                /** @description Whether it is empty. */
                student__isnull?: boolean;
                /** @description Equal to this. */
                title?: string;
                /** @description One of these, separated by commas. */
                title__in?: string;
                /** @description Whether it is empty. */
                title__isnull?: boolean;
                /** @description Contains this text. */
                title__contains?: string;
                /** @description Contains this text, in capitals or not. */
                title__icontains?: string;
                /** @description Begins with this text. */
                title__startswith?: string;
                /** @description Equal to this. */
                status?: "assigned" | "processing" | "needs_review" | "approved" | "rejected" | "revision" | "failed";
                /** @description One of these, separated by commas. */
                status__in?: string;
                /** @description Whether it is empty. */
                status__isnull?: boolean;
                /** @description Equal to this. */
                deadline?: string;
                /** @description One of these, separated by commas. */
                deadline__in?: string;
                /** @description Whether it is empty. */
                deadline__isnull?: boolean;
                /** @description Above this. */
                deadline__gt?: string;
                /** @description This or above. */
                deadline__gte?: string;
                /** @description Below this. */
                deadline__lt?: string;
                /** @description This or below. */
                deadline__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                deadline__range?: string;
                /** @description Equal to this. */
                submitted_at?: string;
                /** @description One of these, separated by commas. */
                submitted_at__in?: string;
                /** @description Whether it is empty. */
                submitted_at__isnull?: boolean;
                /** @description Above this. */
                submitted_at__gt?: string;
                /** @description This or above. */
                submitted_at__gte?: string;
                /** @description Below this. */
                submitted_at__lt?: string;
                /** @description This or below. */
                submitted_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                submitted_at__range?: string;
                /** @description Equal to this. */
                similarity_score?: number;
                /** @description One of these, separated by commas. */
                similarity_score__in?: string;
                /** @description Whether it is empty. */
                similarity_score__isnull?: boolean;
                /** @description Above this. */
                similarity_score__gt?: number;
                /** @description This or above. */
                similarity_score__gte?: number;
                /** @description Below this. */
                similarity_score__lt?: number;
                /** @description This or below. */
                similarity_score__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                similarity_score__range?: string;
                /** @description Equal to this. */
                reviewed_by?: number;
                /** @description One of these, separated by commas. */
                reviewed_by__in?: string;
                /** @description Whether it is empty. */
                reviewed_by__isnull?: boolean;
                /** @description Equal to this. */
                created_at?: string;
                /** @description One of these, separated by commas. */
                created_at__in?: string;
                /** @description Whether it is empty. */
                created_at__isnull?: boolean;
                /** @description Above this. */
                created_at__gt?: string;
                /** @description This or above. */
                created_at__gte?: string;
                /** @description Below this. */
                created_at__lt?: string;
                /** @description This or below. */
                created_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                created_at__range?: string;
            };
            header?: never;
            path: {
                student: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HomeworkList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            503: components["responses"]["Error503"];
        };
    };
    listPayments: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, student, amount, status, due_date, paid_at, created_at, updated_at. */
                ordering?: string;
                /** @description Words that must all be found in a row. */
                search?: string;
                /** @description Only these fields, separated by commas; rows have no others then. */
                fields?: string;
                /** @description Equal to this. */
                id?: number;
                /** @description One of these, separated by commas. */
                id__in?: string;
                /** @description Whether it is empty. */
                id__isnull?: boolean;
                /** @description Above this. */
                id__gt?: number;
                /** @description This or above. */
                id__gte?: number;
                /** @description Below this. */
                id__lt?: number;
                /** @description This or below. */
                id__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                id__range?: string;
                /** @description Equal to this. */
                student?: number;
                /** @description One of these, separated by commas. */
                student__in?: string;
                /** @description Whether it is empty. */
                student__isnull?: boolean;
                /** @description Equal to this. */
                student__username?: string;
                /** @description One of these, separated by commas. */
                student__username__in?: string;
                /** @description Whether it is empty. */
                student__username__isnull?: boolean;
                /** @description Contains this text. */
                student__username__contains?: string;
                /** @description Contains this text, in capitals or not. */
                student__username__icontains?: string;
                /** @description Begins with this text. */
                student__username__startswith?: string;
                /** @description Equal to this. */
                group?: number;
                /** @description One of these, separated by commas. */
                group__in?: string;
                /** @description Whether it is empty. */
                group__isnull?: boolean;
                /** @description Equal to this. */
                group__teacher?: number;
                /** @description One of these, separated by commas. */
                group__teacher__in?: string;
                /** @description Whether it is empty. */
                group__teacher__isnull?: boolean;
                /** @description Equal to this. */
                course?: number;
                /** @description One of these, separated by commas. */
                course__in?: string;
                /** @description Whether it is empty. */
                course__isnull?: boolean;
                /** @description Equal to this. */
                amount?: string;
                /** @description One of these, separated by commas. */
                amount__in?: string;
                /** @description Whether it is empty. */
                amount__isnull?: boolean;
                /** @description Above this. */
                amount__gt?: string;
                /** @description This or above. */
                amount__gte?: string;
                /** @description Below this. */
                amount__lt?: string;
                /** @description This or below. */
                amount__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                amount__range?: string;
                /** @description Equal to this. */
                currency?: string;
                /** @description One of these, separated by commas. */
                currency__in?: string;
                /** @description Whether it is empty. */
                currency__isnull?: boolean;
                /** @description Contains this text. */
                currency__contains?: string;
                /** @description Contains this text, in capitals or not. */
                currency__icontains?: string;
                /** @description Begins with this text. */
                currency__startswith?: string;
                /** @description Equal to this. */
                payment_method?: "payme" | "paystack" | "flutterwave" | "cash" | "card" | "transfer";
                /** @description One of these, separated by commas. */
                payment_method__in?: string;
                /** @description Whether it is empty. */
                payment_method__isnull?: boolean;
                /** @description Equal to this. */
                status?: "pending" | "confirmed" | "failed" | "overdue" | "refunded";
                /** @description One of these, separated by commas. */
                status__in?: string;
                /** @description Whether it is empty. */
                status__isnull?: boolean;
                /** @description Equal to this. */
                due_date?: string;
                /** @description One of these, separated by commas. */
                due_date__in?: string;
                /** @description Whether it is empty. */
                due_date__isnull?: boolean;
                /** @description Above this. */
                due_date__gt?: string;
                /** @description This or above. */
                due_date__gte?: string;
                /** @description Below this. */
                due_date__lt?: string;
                /** @description This or below. */
                due_date__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                due_date__range?: string;
                /** @description Equal to this. */
                is_overdue?: boolean;
                /** @description Whether it is empty. */
                is_overdue__isnull?: boolean;
                /** @description Equal to this. */
                paid_at?: string;
                /** @description One of these, separated by commas. */
                paid_at__in?: string;
                /** @description Whether it is empty. */
                paid_at__isnull?: boolean;
                /** @description Above this. */
                paid_at__gt?: string;
                /** @description This or above. */
                paid_at__gte?: string;
                /** @description Below this. */
                paid_at__lt?: string;
                /** @description This or below. */
                paid_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                paid_at__range?: string;
                /** @description Equal to this. */
                transaction_id?: string;
                /** @description One of these, separated by commas. */
                transaction_id__in?: string;
                /** @description Whether it is empty. */
                transaction_id__isnull?: boolean;
                /** @description Contains this text. */
                transaction_id__contains?: string;
                /** @description Contains this text, in capitals or not. */
                transaction_id__icontains?: string;
                /** @description Begins with this text. */
                transaction_id__startswith?: string;
                /** @description Equal to this. */
                created_at?: string;
                /** @description One of these, separated by commas. */
                created_at__in?: string;
                /** @description Whether it is empty. */
                created_at__isnull?: boolean;
                /** @description Above this. */
                created_at__gt?: string;
                /** @description This or above. */
                created_at__gte?: string;
                /** @description Below this. */
                created_at__lt?: string;
                /** @description This or below. */
                created_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                created_at__range?: string;
                /** @description Equal to this. */
                updated_at?: string;
                /** @description One of these, separated by commas. */
                updated_at__in?: string;
                /** @description Whether it is empty. */
                updated_at__isnull?: boolean;
                /** @description Above this. */
                updated_at__gt?: string;
                /** @description This or above. */
                updated_at__gte?: string;
                /** @description Below this. */
                updated_at__lt?: string;
                /** @description This or below. */
                updated_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                updated_at__range?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            503: components["responses"]["Error503"];
        };
    };
    createPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentCreate"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            503: components["responses"]["Error503"];
        };
    };
    getPayment: {
        parameters: {
            query?: {
                /** @description Only these fields, separated by commas; the answer has no others then. */
                fields?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            503: components["responses"]["Error503"];
        };
    };
    confirmPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmPayment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            503: components["responses"]["Error503"];
        };
    };
    getMyCoins: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoinBalance"];
                };
            };
            401: components["responses"]["Error401"];
            503: components["responses"]["Error503"];
        };
    };
    listMyCoinTransactions: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, amount, created_at. */
                ordering?: string;
                /** @description Words that must all be found in a row. */
                search?: string;
                /** @description Only these fields, separated by commas; rows have no others then. */
                fields?: string;
                /** @description Equal to this. */
                id?: number;
                /** @description One of these, separated by commas. */
                id__in?: string;
                /** @description Whether it is empty. */
                id__isnull?: boolean;
                /** @description Above this. */
                id__gt?: number;
                /** @description This or above. */
                id__gte?: number;
                /** @description Below this. */
                id__lt?: number;
                /** @description This or below. */
                id__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                id__range?: string;
                /** @description Equal to this. */
                student?: number;
                /** @description One of these, separated by commas. */
                student__in?: string;
                /** @description Whether it is empty. */
                student__isnull?: boolean;
                /** @description Equal to this. */
                amount?: number;
                /** @description One of these, separated by commas. */
                amount__in?: string;
                /** @description Whether it is empty. */
                amount__isnull?: boolean;
                /** @description Above this. */
                amount__gt?: number;
                /** @description This or above. */
                amount__gte?: number;
                /** @description Below this. */
                amount__lt?: number;
                /** @description This or below. */
                amount__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                amount__range?: string;
                /** @description Equal to this. */
                source_type?: string;
                /** @description One of these, separated by commas. */
                source_type__in?: string;
                /** @description Whether it is empty. */
                source_type__isnull?: boolean;
                /** @description Contains this text. */
                source_type__contains?: string;
                /** @description Contains this text, in capitals or not. */
                source_type__icontains?: string;
                /** @description Begins with this text. */
                source_type__startswith?: string;
                /** @description Equal to this. */
                created_at?: string;
                /** @description One of these, separated by commas. */
                created_at__in?: string;
                /** @description Whether it is empty. */
                created_at__isnull?: boolean;
                /** @description Above this. */
                created_at__gt?: string;
                /** @description This or above. */
                created_at__gte?: string;
                /** @description Below this. */
                created_at__lt?: string;
                /** @description This or below. */
                created_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                created_at__range?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoinTransactionList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            503: components["responses"]["Error503"];
        };
    };
    getLeaderboard: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
            };
            header?: never;
            path: {
                group: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaderboardList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            503: components["responses"]["Error503"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, created_at. */
                ordering?: string;
                /** @description Words that must all be found in a row. */
                search?: string;
                /** @description Only these fields, separated by commas; rows have no others then. */
                fields?: string;
                /** @description Equal to this. */
                id?: number;
                /** @description One of these, separated by commas. */
                id__in?: string;
                /** @description Whether it is empty. */
                id__isnull?: boolean;
                /** @description Above this. */
                id__gt?: number;
                /** @description This or above. */
                id__gte?: number;
                /** @description Below this. */
                id__lt?: number;
                /** @description This or below. */
                id__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                id__range?: string;
                /** @description Equal to this. */
                type?: "homework" | "lesson" | "attendance" | "payment" | "gamification";
                /** @description One of these, separated by commas. */
                type__in?: string;
                /** @description Whether it is empty. */
                type__isnull?: boolean;
                /** @description Equal to this. */
                is_read?: boolean;
                /** @description Whether it is empty. */
                is_read__isnull?: boolean;
                /** @description Equal to this. */
                read_at?: string;
                /** @description One of these, separated by commas. */
                read_at__in?: string;
                /** @description Whether it is empty. */
                read_at__isnull?: boolean;
                /** @description Above this. */
                read_at__gt?: string;
                /** @description This or above. */
                read_at__gte?: string;
                /** @description Below this. */
                read_at__lt?: string;
                /** @description This or below. */
                read_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                read_at__range?: string;
                /** @description Equal to this. */
                created_at?: string;
                /** @description One of these, separated by commas. */
                created_at__in?: string;
                /** @description Whether it is empty. */
                created_at__isnull?: boolean;
                /** @description Above this. */
                created_at__gt?: string;
                /** @description This or above. */
                created_at__gte?: string;
                /** @description Below this. */
                created_at__lt?: string;
                /** @description This or below. */
                created_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                created_at__range?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            503: components["responses"]["Error503"];
        };
    };
    markNotificationRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            503: components["responses"]["Error503"];
        };
    };
    markAllNotificationsRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedRead"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            503: components["responses"]["Error503"];
        };
    };
    getUnreadCount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unread"];
                };
            };
            401: components["responses"]["Error401"];
            503: components["responses"]["Error503"];
        };
    };
}
