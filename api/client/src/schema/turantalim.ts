// Generated from the OpenAPI document by `make client`. A change here is a change of the API.

export type JsonValue = string | number | boolean | null | JsonValue[] | {
    [name: string]: JsonValue;
};
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
         * @description Ends the session of the refresh token: its access tokens are refused from now on. When that token is not good any more, the caller's own session ends.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/register/student/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a student
         * @description Sends a link to confirm the email. Without a username one is made from the email. Refused with `registration_closed` where the school enters its students itself; staff may register them all the same.
         */
        post: operations["registerStudent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/register/teacher/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a teacher
         * @description By an admin. Sends the teacher a link to confirm the email.
         */
        post: operations["registerTeacher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/verify/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an email
         * @description By the token of the mailed link, once, within three days: after that `invalid_token`.
         */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/verify/resend/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the link to confirm an email again
         * @description The answer is the same whether somebody has this address or not.
         */
        post: operations["resendVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password-reset/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link to another password
         * @description The answer is the same whether somebody has this address or not.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password-reset/confirm/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose another password by a mailed link
         * @description Once, within an hour: after that `invalid_token`. Ends all sessions of the person.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/change-password/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change one's own password
         * @description `invalid_password` when the old one is wrong. Ends one's other sessions, not this one.
         */
        post: operations["changePassword"];
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
         * @description Names, phone and language. What else the profile shows is left alone.
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
    "/api/v1/auth/users/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One person
         * @description One person.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Delete a person
         * @description For ever: blocks them and deletes who they were (names, username, email, phone, sessions, telegram). Their payments, coins, attendance and homework stay, under no name. Nobody deletes themselves, and one admin always stays.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Change a person
         * @description Another role or a block ends all their sessions; another email has to be confirmed again. Nobody blocks themselves or changes their own role, and one admin always stays.
         */
        patch: operations["updateUser"];
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
        /**
         * Make a course
         * @description It is published at once. Its page is there in the editor too, to be filled with lessons.
         */
        post: operations["createCourse"];
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
        /**
         * Replace a course
         * @description Replace a course.
         */
        put: operations["replaceCourse"];
        post?: never;
        /**
         * Delete a course
         * @description Delete a course.
         */
        delete: operations["deleteCourse"];
        options?: never;
        head?: never;
        /**
         * Change a course
         * @description Change a course.
         */
        patch: operations["updateCourse"];
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
        /**
         * Add a lesson outside the weekly schedule
         * @description Teachers to their own groups. A clash is a 409 that names the lesson in the way.
         */
        post: operations["createLesson"];
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
        /**
         * Change a lesson
         * @description Change a lesson.
         */
        patch: operations["updateLesson"];
        trace?: never;
    };
    "/api/v1/lessons/{id}/reschedule/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a lesson to another date and time
         * @description The lesson stays itself, the move is kept and the group is told. Its own place again changes nothing. A clash is a 409 `schedule_conflict` with the lessons in the way and three free times; a completed or cancelled lesson is a 409 `lesson_not_open`.
         */
        post: operations["rescheduleLesson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lessons/{id}/undo-reschedule/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back a lesson's latest move
         * @description That is kept as another move, and the group is told.
         */
        post: operations["undoLessonReschedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lessons/{id}/reschedules/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a lesson's moves
         * @description List a lesson's moves.
         */
        get: operations["listLessonReschedules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lessons/{id}/complete/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a lesson was held
         * @description From its beginning on; earlier it is a 409.
         */
        post: operations["completeLesson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lessons/{id}/cancel/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a lesson not take place
         * @description Its teacher, room and group are free then; the group is told.
         */
        post: operations["cancelLesson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lessons/{id}/reopen/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back a completion or cancellation
         * @description A 409 `schedule_conflict` when its time was given to another lesson meanwhile.
         */
        post: operations["reopenLesson"];
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
        /**
         * Mark one student at a lesson
         * @description 201 for the student's first mark at the lesson, 200 when the one that is there is changed.
         */
        post: operations["markAttendance"];
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
    "/api/v1/attendance/student/{student}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a student's attendance, with totals
         * @description The totals count all marks of the student that you may see, whatever the page and the filters.
         */
        get: operations["listStudentAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List files of lessons
         * @description List files of lessons.
         */
        get: operations["listResources"];
        put?: never;
        /**
         * Add a file to a lesson
         * @description A document (doc, docx, pdf) or a recording (mp3, m4a, ogg, wav, webm, opus), known by its content. Whoever teaches the lesson may add files to it.
         */
        post: operations["uploadResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/lesson/{lesson}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a lesson's files
         * @description List a lesson's files.
         */
        get: operations["listLessonResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One file of a lesson
         * @description One file of a lesson.
         */
        get: operations["getResource"];
        put?: never;
        post?: never;
        /**
         * Delete a lesson's file
         * @description Delete a lesson's file.
         */
        delete: operations["deleteResource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/download/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file, or play it
         * @description Answers range requests with 206, unchanged files with 304, and files in a bucket with 302 to an address that is good for some minutes. The login's cookie is enough for it, so that a link or a player can ask.
         */
        get: operations["downloadResource"];
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
    "/api/v1/homework/{id}/retry/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transcribe a recording again
         * @description Only where the transcription failed; the status is `processing` again.
         */
        post: operations["retryHomework"];
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
         * @description Answers range requests with 206, unchanged files with 304, and files in a bucket with 302 to an address that is good for some minutes. The login's cookie is enough for it, so that a link or a player can ask.
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
    "/api/v1/payments/schedules/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payment schedules
         * @description List payment schedules.
         */
        get: operations["listPaymentSchedules"];
        put?: never;
        /**
         * Let a student, or each student of a group, owe an amount every month
         * @description Let a student, or each student of a group, owe an amount every month.
         */
        post: operations["createPaymentSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/schedules/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One payment schedule
         * @description One payment schedule.
         */
        get: operations["getPaymentSchedule"];
        /**
         * Replace a payment schedule
         * @description Replace a payment schedule.
         */
        put: operations["replacePaymentSchedule"];
        post?: never;
        /**
         * Delete a payment schedule
         * @description Delete a payment schedule.
         */
        delete: operations["deletePaymentSchedule"];
        options?: never;
        head?: never;
        /**
         * Change a payment schedule
         * @description Change a payment schedule.
         */
        patch: operations["updatePaymentSchedule"];
        trace?: never;
    };
    "/api/v1/payments/payme/webhook/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * For Payme: what becomes of a payment
         * @description For Payme: its Merchant API, JSON-RPC 2.0. Payme proves itself by HTTP Basic with the login `Paycom` and the cashbox's
         *     key. The answer is always HTTP 200; a refusal is its `error`. The account is `{"payment_id": "<id>"}`; amounts are in
         *     tiyin, times in milliseconds. A repeated call is answered as the first was.
         */
        post: operations["receivePaymeCall"];
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
        /**
         * Change a payment: course, due date, notes
         * @description Change a payment: course, due date, notes.
         */
        patch: operations["updatePayment"];
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
    "/api/v1/payments/{id}/refund/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give money of a confirmed payment back
         * @description Without `amount` all that is left of it. The status is `refunded` when nothing is left. What came by Paystack or
         *     Flutterwave goes back by it: 409 with its reason when it refuses, 503 when it cannot be reached or its answer is lost;
         *     then the school finds out by itself whether it was taken on.
         */
        post: operations["refundPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/{id}/checkout/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where to pay
         * @description The address of the page of the payment's gateway, for the student who owes it. Each call begins an attempt of its own;
         *     503 when the school has not set the gateway up or it does not answer.
         */
        post: operations["checkoutPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/{payment}/history/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the changes of a payment's state
         * @description List the changes of a payment's state.
         */
        get: operations["listPaymentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/{id}/receipt/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt of a payment
         * @description For the student who has paid, and for staff. A payment has one receipt, however often it is asked for; money that went
         *     back later keeps it, and its public page says so. 409 `no_receipt` while the money has not come.
         */
        get: operations["getPaymentReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/{id}/receipt/pdf/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt of a payment, to print
         * @description A page of A6 to print, with a code that leads to the public page. The login's cookie is enough for it.
         */
        get: operations["downloadPaymentReceipt"];
        put?: never;
        post?: never;
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
    "/api/v1/gamification/coins/award/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a student coins
         * @description For teachers of the student and admins. Only admins take coins away, by a negative amount.
         */
        post: operations["awardCoins"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gamification/achievements/{student}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a student has earned
         * @description List what a student has earned.
         */
        get: operations["listAchievements"];
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
         * @description By coins, then lessons completed, then homework completed; equal students share a rank. `previous_rank` is that of the last full hour.
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
    "/api/v1/notifications/preferences/me/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one is told where
         * @description What one is told where.
         */
        get: operations["getNotificationPreferences"];
        /**
         * Choose what one is told where
         * @description What is left out stays as it is. `telegram_chat_id` receives nothing before that chat itself has started the bot with one's own link.
         */
        put: operations["replaceNotificationPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/telegram/link/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a one-time link that connects one's Telegram chat
         * @description It can be used once, for 15 minutes, and ends the one before. 503 when the school has no bot.
         */
        post: operations["linkTelegram"];
        /**
         * Disconnect one's Telegram chat
         * @description Disconnect one's Telegram chat.
         */
        delete: operations["unlinkTelegram"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/telegram/webhook/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * For Telegram: what somebody wrote to the bot
         * @description Telegram proves itself by the header `X-Telegram-Bot-Api-Secret-Token`; without a secret of ours: 503.
         */
        post: operations["receiveTelegramUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/logs/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List every attempt to tell somebody by email, Telegram or SMS
         * @description List every attempt to tell somebody by email, Telegram or SMS.
         */
        get: operations["listNotificationLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/system/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every setting of the school with its value
         * @description Every setting of the school with its value.
         */
        get: operations["getSystemSettings"];
        /**
         * Change settings of the school
         * @description Settings that the body leaves out stay as they are.
         */
        put: operations["changeSystemSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/audit-logs/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who changed what
         * @description One row for each changed row, newest first. `date` is the day at the school.
         */
        get: operations["listAuditLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/holidays/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List holidays
         * @description List holidays.
         */
        get: operations["listHolidays"];
        put?: never;
        /**
         * Make a day free of lessons
         * @description Lessons of that day that are only planned go; what has happened or was moved by hand stays.
         */
        post: operations["createHoliday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/holidays/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One holiday
         * @description One holiday.
         */
        get: operations["getHoliday"];
        /**
         * Replace a holiday
         * @description Replace a holiday.
         */
        put: operations["replaceHoliday"];
        post?: never;
        /**
         * Delete a holiday
         * @description Delete a holiday.
         */
        delete: operations["deleteHoliday"];
        options?: never;
        head?: never;
        /**
         * Change a holiday
         * @description Change a holiday.
         */
        patch: operations["updateHoliday"];
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
            /** @description Of a defect of ours: what the log calls this request. */
            request_id?: string;
            errors?: {
                [key: string]: string[];
            };
        };
        /** @description What the state forbids; of a clash in the timetable also with whom, and up to three free times. */
        Conflict: {
            detail: string;
            code: string;
            /** @description Of a defect of ours: what the log calls this request. */
            request_id?: string;
            errors?: {
                [key: string]: string[];
            };
            /** @description The state that forbids it. */
            status?: string;
            /** @description The full group's name. */
            group?: string;
            /** @description How many the full group takes. */
            max_students?: number;
            /** @description The lessons that stand against it. */
            lessons?: number[];
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
        };
        /** @description The object is not any more as If-Match says; `changed` names its values that differ. */
        Stale: {
            detail: string;
            code: string;
            /** @description Of a defect of ours: what the log calls this request. */
            request_id?: string;
            errors?: {
                [key: string]: string[];
            };
            changed: string[];
        };
        /** @description Later it will go; `retry_after` says in how many seconds where that is known. */
        Throttled: {
            detail: string;
            code: string;
            /** @description Of a defect of ours: what the log calls this request. */
            request_id?: string;
            errors?: {
                [key: string]: string[];
            };
            retry_after?: number;
        };
        /** @description A new access token. */
        AccessToken: {
            access: string;
            /** @description Only where refresh tokens rotate: keep it, the one just sent is not good any more. */
            refresh?: string;
        };
        Achievement: {
            id: number;
            /** @description Which achievement */
            code: string;
            /** @description Its name, in the student's language */
            name: string;
            /** @description What it is for, in the student's language */
            description: string;
            /** @description The name of a Material symbol */
            icon: string;
            /** Format: date-time */
            earned_at: string;
            student: number;
        };
        AchievementList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["Achievement"][];
        };
        AddGroupStudents: {
            students: number[];
        };
        /** @description Where to send a link. */
        Address: {
            /**
             * Format: email
             * @example ali@example.com
             */
            email: string;
        };
        AssignHomework: {
            lesson: number;
            title: string;
            expected_answer: string;
            /** Format: date-time */
            deadline: string;
            /** @default  */
            description?: string;
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
        AuditLog: {
            id: number;
            /** @description The person; null for the product itself */
            actor: number | null;
            /** @description The name at that time */
            actor_name: string;
            /** @description The command, as slice.verb */
            action: string;
            model: string;
            object_id: string;
            /** @description Kind and id */
            object_repr: string;
            changes: {
                [key: string]: components["schemas"]["Json"];
            };
            /** @description The door: admin, cms, api, import, job, command or database */
            via: string;
            /** @description Where the request came from */
            ip_address: string | null;
            /**
             * Format: date-time
             * @description When
             */
            created_at: string;
        };
        AuditLogList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["AuditLog"][];
        };
        BulkMarkAttendance: {
            lesson_id: number;
            attendance_data: components["schemas"]["Mark"][];
        };
        CancelLesson: {
            /** @default  */
            reason?: string;
        };
        /**
         * @description A way out of the house; the notice in the app is always there besides.
         * @enum {string}
         */
        Channel: "email" | "telegram" | "sms";
        /** @description Where a payment can be paid. */
        Checkout: {
            url: string;
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
        CoinTransactionCreate: {
            student: number;
            amount: number;
            reason: string;
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
            notes?: string;
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
        CourseChanges: {
            name?: string;
            description?: string;
            category?: string;
            price?: number | string;
            currency?: string;
            instructor?: number | null;
            image_url?: string;
            video_url?: string;
            is_published?: boolean;
            custom?: components["schemas"]["CourseCustomInput"];
        };
        CourseCreate: {
            name: string;
            /** @default  */
            description?: string;
            /** @default  */
            category?: string;
            /** @default 0 */
            price?: number | string;
            /** @default  */
            currency?: string;
            instructor?: number | null;
            /** @default  */
            image_url?: string;
            /** @default  */
            video_url?: string;
            /** @default true */
            is_published?: boolean;
            custom?: components["schemas"]["CourseCustomInput"] | null;
        };
        CourseCustomInput: {
            [key: string]: components["schemas"]["CustomValue"];
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
        CustomValue: string | number | boolean | null;
        /**
         * @description What a teacher can decide; each is the homework's status afterwards.
         * @enum {string}
         */
        Decision: "approved" | "rejected" | "revision";
        /**
         * @description What became of one attempt. `sending` and `unknown` may have arrived, so they are never sent again.
         * @enum {string}
         */
        DeliveryState: "sending" | "sent" | "delivered" | "unknown" | "failed";
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
        /** @description What was done, in words for the person. */
        Done: {
            detail: string;
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
            max_students?: number;
            /** @default  */
            description?: string;
            /** @default true */
            is_active?: boolean;
            custom?: components["schemas"]["GroupCustomInput"] | null;
        };
        GroupCustomInput: {
            [key: string]: components["schemas"]["CustomValue"];
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
            custom?: components["schemas"]["GroupCustomInput"];
        };
        Holiday: {
            id: number;
            /** Format: date */
            date: string;
            name: string;
        };
        HolidayCreate: {
            /** Format: date */
            date: string;
            name: string;
        };
        HolidayList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["Holiday"][];
        };
        HolidayUpdate: {
            /** Format: date */
            date?: string;
            name?: string;
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
        Json: JsonValue;
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
        /** @description A student's place in the group; `previous_rank` is null while no full hour has seen them in it. */
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
        LessonCreate: {
            group: number;
            /** Format: date */
            scheduled_date: string;
            /** @example 18:00 */
            start_time: string;
            /** @default 90 */
            duration_minutes?: number;
            /** @default  */
            title?: string;
            teacher?: number | null;
            room?: number | null;
            material?: number | null;
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
        LessonUpdate: {
            title?: string;
            material?: number | null;
            room?: number | null;
            teacher?: number | null;
            /** Format: date */
            scheduled_date?: string;
            /** @example 18:00 */
            start_time?: string;
            duration_minutes?: number;
            reason?: string;
        };
        /** @description The token of a mailed link: what stands in it behind `#token=`. */
        MailedToken: {
            token: string;
        };
        Mark: {
            student: number;
            status: components["schemas"]["AttendanceStatus"];
            /** @default  */
            notes?: string;
        };
        MarkAttendance: {
            lesson: number;
            student: number;
            status: components["schemas"]["AttendanceStatus"];
            /** @default  */
            notes?: string;
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
        /** @description Another password by a mailed link. */
        NewPassword: {
            token: string;
            password: string;
            confirm_password: string;
        };
        Notification: {
            id: number;
            type: components["schemas"]["NotificationType"];
            title: string;
            message: string;
            data: {
                [key: string]: components["schemas"]["Json"];
            };
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
        NotificationLog: {
            id: number;
            notification: number | null;
            recipient: number;
            channel: components["schemas"]["Channel"];
            attempt: number;
            state: components["schemas"]["DeliveryState"];
            provider_id: string;
            error: string;
            /** Format: date-time */
            created_at: string;
            finished_at: string | null;
        };
        NotificationLogList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["NotificationLog"][];
        };
        NotificationPreference: {
            telegram_enabled: boolean;
            sms_enabled: boolean;
            email_enabled: boolean;
            telegram_chat_id: string;
            /** @description E.164, for example +998901234567 */
            phone_number: string;
            payment_notifications: boolean;
            homework_notifications: boolean;
            lesson_notifications: boolean;
            attendance_notifications: boolean;
            gamification_notifications: boolean;
        };
        /**
         * @description What a notice is about; preferences are kept per kind, except for what the school itself has to say.
         * @enum {string}
         */
        NotificationType: "homework" | "lesson" | "attendance" | "payment" | "gamification" | "message" | "general";
        /** @description Another password by the present one. */
        PasswordChange: {
            old_password: string;
            new_password: string;
        };
        /** @description `result`, or `error` with `code`, `message` in ru, uz and en, and sometimes `data`. */
        PaymeAnswer: {
            /** @constant */
            jsonrpc: "2.0";
            id: number | string | null;
            /**
             * @default {}
             * @example {
             *       "create_time": 1399114284039,
             *       "state": 1,
             *       "transaction": "5"
             *     }
             */
            result?: {
                [key: string]: components["schemas"]["Json"];
            };
            /**
             * @default {}
             * @example {
             *       "code": -31003,
             *       "message": {
             *         "en": "…",
             *         "ru": "…",
             *         "uz": "…"
             *       }
             *     }
             */
            error?: {
                [key: string]: components["schemas"]["Json"];
            };
        };
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
            currency?: string;
            group?: number | null;
            course?: number | null;
            /** @default  */
            notes?: string;
            transaction_id?: string | null;
            custom?: components["schemas"]["PaymentCustomInput"] | null;
        };
        PaymentCustomInput: {
            [key: string]: components["schemas"]["CustomValue"];
        };
        PaymentHistory: {
            id: number;
            payment: number;
            old_status: string;
            new_status: components["schemas"]["PaymentStatus"];
            changed_by: number | null;
            source: string;
            notes: string;
            /** Format: date-time */
            created_at: string;
        };
        PaymentHistoryList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["PaymentHistory"][];
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
        /** @description The receipt that the school has given for a payment. */
        PaymentReceipt: {
            number: number;
            payment: number;
            /** Format: date-time */
            given_at: string;
            /**
             * Format: uri
             * @description The public page: whoever has this address sees that the receipt is genuine.
             */
            url: string;
            /**
             * Format: uri
             * @description The receipt to print, for who may see the payment.
             */
            pdf_url: string;
        };
        PaymentSchedule: {
            id: number;
            /** @description Empty: each student who is in the group when the payment is made */
            student: number | null;
            group: number | null;
            /** @example 500000.00 */
            amount: string;
            currency: string;
            payment_method: components["schemas"]["PaymentMethod"];
            /** @description 1–31; a shorter month is due on its last day */
            day_of_month: number;
            /** Format: date */
            start_date: string;
            end_date: string | null;
            is_active: boolean;
            next_due_date: string | null;
        };
        PaymentScheduleCreate: {
            amount: number | string;
            payment_method: components["schemas"]["PaymentMethod"];
            day_of_month: number;
            /** Format: date */
            start_date: string;
            student?: number | null;
            group?: number | null;
            /** @default  */
            currency?: string;
            end_date?: string | null;
            /** @default true */
            is_active?: boolean;
        };
        PaymentScheduleList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["PaymentSchedule"][];
        };
        PaymentScheduleUpdate: {
            student?: number | null;
            group?: number | null;
            amount?: number | string;
            currency?: string;
            payment_method?: components["schemas"]["PaymentMethod"];
            day_of_month?: number;
            /** Format: date */
            start_date?: string;
            end_date?: string | null;
            is_active?: boolean;
        };
        /**
         * @description pending → confirmed | failed | overdue; overdue → confirmed | failed; confirmed → refunded.
         * @enum {string}
         */
        PaymentStatus: "pending" | "confirmed" | "failed" | "overdue" | "refunded";
        PaymentUpdate: {
            course?: number | null;
            /** Format: date */
            due_date?: string;
            notes?: string;
            custom?: components["schemas"]["PaymentCustomInput"];
        };
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
        RefundPayment: {
            amount?: number | string | null;
            /** @default  */
            notes?: string;
        };
        Registration: {
            /** @default  */
            username?: string;
            email: string;
            /** @default  */
            first_name?: string;
            /** @default  */
            last_name?: string;
            /** @default  */
            phone_number?: string;
            /** @default uz */
            language?: components["schemas"]["Language"];
            password: string;
            confirm_password: string;
        };
        ReplaceNotificationPreferences: {
            telegram_enabled?: boolean;
            sms_enabled?: boolean;
            email_enabled?: boolean;
            telegram_chat_id?: string;
            phone_number?: string;
            payment_notifications?: boolean;
            homework_notifications?: boolean;
            lesson_notifications?: boolean;
            attendance_notifications?: boolean;
            gamification_notifications?: boolean;
            message_notifications?: boolean;
        };
        Reschedule: {
            id: number;
            lesson: number;
            /**
             * Format: date
             * @description In the school's time zone
             */
            old_date: string;
            /**
             * @description In the school's time zone
             * @example 18:00
             */
            old_start_time: string;
            /**
             * Format: date
             * @description In the school's time zone
             */
            new_date: string;
            /**
             * @description In the school's time zone
             * @example 18:00
             */
            new_start_time: string;
            reason: string;
            rescheduled_by: number | null;
            /** Format: date-time */
            created_at: string;
        };
        RescheduleLesson: {
            /** Format: date */
            new_date: string;
            /** @example 18:00 */
            new_start_time: string;
            new_duration_minutes?: number | null;
            reason: string;
        };
        RescheduleList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["Reschedule"][];
        };
        Resource: {
            id: number;
            lesson: number;
            title: string;
            type: components["schemas"]["ResourceType"];
            file_name: string;
            file_size: number;
            mime_type: string;
            duration_seconds: number | null;
            /** @description Where the file is; a recording can be played from there */
            download_url: string;
            uploaded_by: number | null;
            /** Format: date-time */
            created_at: string;
        };
        ResourceCreate: {
            lesson: number;
            title: string;
            type: components["schemas"]["ResourceType"];
        };
        ResourceList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["Resource"][];
        };
        /**
         * @description What a lesson's file is for: a document is text, a recording sound, supplementary may be either.
         * @enum {string}
         */
        ResourceType: "document" | "audio" | "supplementary";
        ReviewHomework: {
            status: components["schemas"]["Decision"];
            /** @default  */
            feedback?: string;
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
            duration_minutes?: number;
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
        StudentAttendanceList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["Attendance"][];
            totals: components["schemas"]["Totals"];
        };
        /** @description Whom a row of the leaderboard is about. */
        StudentOfRank: {
            id: number;
            name: string;
        };
        SystemSettings: {
            /** @description school's name */
            school_name: string;
            /** @description ISO 4217, for example UZS */
            currency: string;
            /** @description coins for approved homework */
            coins_per_homework: number;
            /** @description coins for attending a lesson */
            coins_per_attendance: number;
            /**
             * @description homework is approved by itself from (score)
             * @example 500000.00
             */
            auto_approve_threshold: string;
            /** @description largest recording, MB */
            homework_max_megabytes: number;
            /** @description longest recording, minutes */
            homework_max_minutes: number;
            /** @description recordings a student may send a day */
            transcriptions_per_day: number;
            /** @description homework may be sent in after its deadline */
            homework_accepts_late: boolean;
            /** @description largest file of a lesson, MB */
            resource_max_megabytes: number;
            /** @description coins for a completed lesson, to who attended */
            coins_per_lesson: number;
            /**
             * @description No free time is offered before.
             * @example 18:00
             */
            opens_at: string;
            /**
             * @description No free time is offered after.
             * @example 18:00
             */
            closes_at: string;
            /** @description students may register themselves */
            self_registration: boolean;
            /** @description who has not confirmed the email may log in */
            unverified_may_log_in: boolean;
            /** @description days after the due date until a payment is overdue */
            overdue_days: number;
            /** @description days before the due date when students are reminded */
            payment_reminder_days_before: number;
            /** @description Then once a week, until it is paid. */
            payment_reminder_days_after: number;
            /** @description They always may to the teachers of their groups. */
            students_may_write_to_admins: boolean;
            /** @description messages a person may send a minute */
            messages_per_minute: number;
        };
        SystemSettingsChange: {
            school_name?: string;
            currency?: string;
            coins_per_homework?: number;
            coins_per_attendance?: number;
            auto_approve_threshold?: number | string;
            homework_max_megabytes?: number;
            homework_max_minutes?: number;
            transcriptions_per_day?: number;
            homework_accepts_late?: boolean;
            resource_max_megabytes?: number;
            coins_per_lesson?: number;
            /** @example 18:00 */
            opens_at?: string;
            /** @example 18:00 */
            closes_at?: string;
            self_registration?: boolean;
            unverified_may_log_in?: boolean;
            overdue_days?: number;
            payment_reminder_days_before?: number;
            payment_reminder_days_after?: number;
            students_may_write_to_admins?: boolean;
            messages_per_minute?: number;
        };
        /** @description What the bot says, as a call of Telegram's own method; an empty object when it says nothing. */
        TelegramAnswer: {
            /**
             * @default sendMessage
             * @constant
             */
            method?: "sendMessage";
            /** @default 0 */
            chat_id?: number;
            /** @default  */
            text?: string;
        };
        /** @description Where one starts the school's bot, once. */
        TelegramInvitation: {
            /** Format: uri */
            url: string;
            /** Format: date-time */
            expires_at: string;
        };
        /** @description What a login gives. */
        TokenPair: {
            access: string;
            refresh: string;
        };
        /** @description How often the student was what, in all of their marks that the caller may see. */
        Totals: {
            present: number;
            absent: number;
            late: number;
            excused: number;
            total: number;
            /** @description The share of present and late in percent; null without marks. */
            rate: number | null;
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
            coins?: number;
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
        UserUpdate: {
            username?: string;
            email?: string | null;
            first_name?: string;
            last_name?: string;
            phone_number?: string;
            language?: components["schemas"]["Language"];
            role?: components["schemas"]["Role"];
            is_active?: boolean;
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
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Some values are not valid.",
                 *       "code": "invalid",
                 *       "errors": {
                 *         "name": [
                 *           "This field is required."
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
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
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
        /** @description This has to be paid first. */
        Error402: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "This has to be paid first.",
                 *       "code": "payment_required"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description You do not have permission to do this. */
        Error403: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
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
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
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
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
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
        /** @description This was changed in the meantime. Read it again, then repeat your change. */
        Error412: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "This was changed in the meantime. Read it again, then repeat your change.",
                 *       "code": "precondition_failed",
                 *       "changed": [
                 *         "status",
                 *         "updated_at"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Stale"];
            };
        };
        /** @description This is too large. */
        Error413: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
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
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
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
        /** @description This contradicts an earlier request. */
        Error422: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "This contradicts an earlier request.",
                 *       "code": "unprocessable"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many at once. Try again later. */
        Error429: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Too many at once. Try again later.",
                 *       "code": "throttled",
                 *       "retry_after": 1740
                 *     }
                 */
                "application/json": components["schemas"]["Throttled"];
            };
        };
        /** @description This is not possible. */
        Error502: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "This is not possible.",
                 *       "code": "provider_failed"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description This is not available at the moment. Try again later. */
        Error503: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
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
    headers: {
        /** @description How many calls the window allows. */
        "X-RateLimit-Limit": number;
        /** @description How many are left of them. */
        "X-RateLimit-Remaining": number;
        /** @description When the window ends, in Unix seconds. */
        "X-RateLimit-Reset": number;
        /** @description In how many seconds to try again. */
        "Retry-After": number;
        /**
         * @description What the object's values are now: for If-None-Match and If-Match.
         * @example "7-3q2uBBn0Qk1yXwTz"
         */
        ETag: string;
        /** @description There when this is the kept answer of an earlier request with the same Idempotency-Key. */
        "Idempotent-Replayed": "true";
    };
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
                /**
                 * @example {
                 *       "username": "ali.karimov",
                 *       "password": "correct-horse-battery"
                 *     }
                 */
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.access",
                     *       "refresh": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.refresh"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenPair"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            429: components["responses"]["Error429"];
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
                /**
                 * @example {
                 *       "refresh": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.refresh"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshToken"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.access",
                     *       "refresh": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.refresh"
                     *     }
                     */
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refresh": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.refresh"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshToken"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    registerStudent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "",
                 *       "email": "ali@example.com",
                 *       "first_name": "",
                 *       "last_name": "",
                 *       "phone_number": "",
                 *       "language": "uz",
                 *       "password": "correct-horse-battery",
                 *       "confirm_password": "Confirm password"
                 *     }
                 */
                "application/json": components["schemas"]["Registration"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "uuid": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "username": "ali.karimov",
                     *       "email": "ali@example.com",
                     *       "first_name": "Ali",
                     *       "last_name": "Karimov",
                     *       "full_name": "Ali Karimov",
                     *       "phone_number": "+998901234567",
                     *       "role": "student",
                     *       "language": "uz",
                     *       "is_active": true,
                     *       "is_verified": true,
                     *       "coins": 1,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "last_login": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    registerTeacher: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "",
                 *       "email": "ali@example.com",
                 *       "first_name": "",
                 *       "last_name": "",
                 *       "phone_number": "",
                 *       "language": "uz",
                 *       "password": "correct-horse-battery",
                 *       "confirm_password": "Confirm password"
                 *     }
                 */
                "application/json": components["schemas"]["Registration"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "uuid": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "username": "ali.karimov",
                     *       "email": "ali@example.com",
                     *       "first_name": "Ali",
                     *       "last_name": "Karimov",
                     *       "full_name": "Ali Karimov",
                     *       "phone_number": "+998901234567",
                     *       "role": "student",
                     *       "language": "uz",
                     *       "is_active": true,
                     *       "is_verified": true,
                     *       "coins": 1,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "last_login": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    verifyEmail: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "Token"
                 *     }
                 */
                "application/json": components["schemas"]["MailedToken"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "Detail"
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Error400"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    resendVerification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ali@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["Address"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "Detail"
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Error400"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ali@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["Address"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "Detail"
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Error400"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "Token",
                 *       "password": "correct-horse-battery",
                 *       "confirm_password": "Confirm password"
                 *     }
                 */
                "application/json": components["schemas"]["NewPassword"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "Detail"
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Error400"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "old_password": "Old password",
                 *       "new_password": "New password"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "Detail"
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you have: answered with 304 when the object has not changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "uuid": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "username": "ali.karimov",
                     *       "email": "ali@example.com",
                     *       "first_name": "Ali",
                     *       "last_name": "Karimov",
                     *       "full_name": "Ali Karimov",
                     *       "phone_number": "+998901234567",
                     *       "role": "student",
                     *       "language": "uz",
                     *       "is_active": true,
                     *       "is_verified": true,
                     *       "coins": 1,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "last_login": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description Unchanged: you have it already. */
            304: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    updateProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "first_name": "Ali",
                 *       "last_name": "Karimov",
                 *       "phone_number": "+998901234567",
                 *       "language": "uz"
                 *     }
                 */
                "application/json": components["schemas"]["ProfileUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "uuid": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "username": "ali.karimov",
                     *       "email": "ali@example.com",
                     *       "first_name": "Ali",
                     *       "last_name": "Karimov",
                     *       "full_name": "Ali Karimov",
                     *       "phone_number": "+998901234567",
                     *       "role": "student",
                     *       "language": "uz",
                     *       "is_active": true,
                     *       "is_verified": true,
                     *       "coins": 1,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "last_login": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
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
                uuid?: string;
                /** @description One of these, separated by commas. */
                uuid__in?: string;
                /** @description Whether it is empty. */
                uuid__isnull?: boolean;
                /** @description Equal to this. */
                username?: string;
                /** @description One of these, separated by commas. */
                username__in?: string;
                /** @description Whether it is empty. */
                username__isnull?: boolean;
                /** @description Above this. */
                username__gt?: string;
                /** @description This or above. */
                username__gte?: string;
                /** @description Below this. */
                username__lt?: string;
                /** @description This or below. */
                username__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                username__range?: string;
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
                /** @description Above this. */
                email__gt?: string;
                /** @description This or above. */
                email__gte?: string;
                /** @description Below this. */
                email__lt?: string;
                /** @description This or below. */
                email__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                email__range?: string;
                /** @description Contains this text. */
                email__contains?: string;
                /** @description Contains this text, in capitals or not. */
                email__icontains?: string;
                /** @description Begins with this text. */
                email__startswith?: string;
                /** @description Equal to this. */
                first_name?: string;
                /** @description One of these, separated by commas. */
                first_name__in?: string;
                /** @description Whether it is empty. */
                first_name__isnull?: boolean;
                /** @description Above this. */
                first_name__gt?: string;
                /** @description This or above. */
                first_name__gte?: string;
                /** @description Below this. */
                first_name__lt?: string;
                /** @description This or below. */
                first_name__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                first_name__range?: string;
                /** @description Contains this text. */
                first_name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                first_name__icontains?: string;
                /** @description Begins with this text. */
                first_name__startswith?: string;
                /** @description Equal to this. */
                last_name?: string;
                /** @description One of these, separated by commas. */
                last_name__in?: string;
                /** @description Whether it is empty. */
                last_name__isnull?: boolean;
                /** @description Above this. */
                last_name__gt?: string;
                /** @description This or above. */
                last_name__gte?: string;
                /** @description Below this. */
                last_name__lt?: string;
                /** @description This or below. */
                last_name__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                last_name__range?: string;
                /** @description Contains this text. */
                last_name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                last_name__icontains?: string;
                /** @description Begins with this text. */
                last_name__startswith?: string;
                /** @description Equal to this. */
                full_name?: string;
                /** @description One of these, separated by commas. */
                full_name__in?: string;
                /** @description Whether it is empty. */
                full_name__isnull?: boolean;
                /** @description Above this. */
                full_name__gt?: string;
                /** @description This or above. */
                full_name__gte?: string;
                /** @description Below this. */
                full_name__lt?: string;
                /** @description This or below. */
                full_name__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                full_name__range?: string;
                /** @description Contains this text. */
                full_name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                full_name__icontains?: string;
                /** @description Begins with this text. */
                full_name__startswith?: string;
                /** @description Equal to this. */
                phone_number?: string;
                /** @description One of these, separated by commas. */
                phone_number__in?: string;
                /** @description Whether it is empty. */
                phone_number__isnull?: boolean;
                /** @description Above this. */
                phone_number__gt?: string;
                /** @description This or above. */
                phone_number__gte?: string;
                /** @description Below this. */
                phone_number__lt?: string;
                /** @description This or below. */
                phone_number__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                phone_number__range?: string;
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
                /** @description Contains this text. */
                role__contains?: string;
                /** @description Contains this text, in capitals or not. */
                role__icontains?: string;
                /** @description Begins with this text. */
                role__startswith?: string;
                /** @description Equal to this. */
                language?: "uz" | "ru" | "en" | "tr";
                /** @description One of these, separated by commas. */
                language__in?: string;
                /** @description Whether it is empty. */
                language__isnull?: boolean;
                /** @description Contains this text. */
                language__contains?: string;
                /** @description Contains this text, in capitals or not. */
                language__icontains?: string;
                /** @description Begins with this text. */
                language__startswith?: string;
                /** @description Equal to this. */
                is_active?: boolean;
                /** @description One of these, separated by commas. */
                is_active__in?: string;
                /** @description Whether it is empty. */
                is_active__isnull?: boolean;
                /** @description Equal to this. */
                is_verified?: boolean;
                /** @description One of these, separated by commas. */
                is_verified__in?: string;
                /** @description Whether it is empty. */
                is_verified__isnull?: boolean;
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
                /** @description Equal to this. */
                last_login?: string;
                /** @description One of these, separated by commas. */
                last_login__in?: string;
                /** @description Whether it is empty. */
                last_login__isnull?: boolean;
                /** @description Above this. */
                last_login__gt?: string;
                /** @description This or above. */
                last_login__gte?: string;
                /** @description Below this. */
                last_login__lt?: string;
                /** @description This or below. */
                last_login__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                last_login__range?: string;
                /** @description Equal to this. */
                courses_completed_count?: number;
                /** @description One of these, separated by commas. */
                courses_completed_count__in?: string;
                /** @description Whether it is empty. */
                courses_completed_count__isnull?: boolean;
                /** @description Above this. */
                courses_completed_count__gt?: number;
                /** @description This or above. */
                courses_completed_count__gte?: number;
                /** @description Below this. */
                courses_completed_count__lt?: number;
                /** @description This or below. */
                courses_completed_count__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                courses_completed_count__range?: string;
                /** @description Equal to this. */
                coins?: number;
                /** @description One of these, separated by commas. */
                coins__in?: string;
                /** @description Whether it is empty. */
                coins__isnull?: boolean;
                /** @description Above this. */
                coins__gt?: number;
                /** @description This or above. */
                coins__gte?: number;
                /** @description Below this. */
                coins__lt?: number;
                /** @description This or below. */
                coins__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                coins__range?: string;
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "uuid": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *           "username": "ali.karimov",
                     *           "email": "ali@example.com",
                     *           "first_name": "Ali",
                     *           "last_name": "Karimov",
                     *           "full_name": "Ali Karimov",
                     *           "phone_number": "+998901234567",
                     *           "role": "student",
                     *           "language": "uz",
                     *           "is_active": true,
                     *           "is_verified": true,
                     *           "coins": 1,
                     *           "created_at": "2026-09-01T04:00:00Z",
                     *           "last_login": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getUser: {
        parameters: {
            query?: {
                /** @description Only these fields, separated by commas; the answer has no others then. */
                fields?: string;
            };
            header?: {
                /**
                 * @description The ETag that you have: answered with 304 when the object has not changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-None-Match"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "uuid": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "username": "ali.karimov",
                     *       "email": "ali@example.com",
                     *       "first_name": "Ali",
                     *       "last_name": "Karimov",
                     *       "full_name": "Ali Karimov",
                     *       "phone_number": "+998901234567",
                     *       "role": "student",
                     *       "language": "uz",
                     *       "is_active": true,
                     *       "is_verified": true,
                     *       "coins": 1,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "last_login": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Unchanged: you have it already. */
            304: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "ali.karimov",
                 *       "email": "ali@example.com",
                 *       "first_name": "Ali",
                 *       "last_name": "Karimov",
                 *       "phone_number": "+998901234567",
                 *       "language": "uz",
                 *       "role": "student",
                 *       "is_active": true
                 *     }
                 */
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "uuid": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "username": "ali.karimov",
                     *       "email": "ali@example.com",
                     *       "first_name": "Ali",
                     *       "last_name": "Karimov",
                     *       "full_name": "Ali Karimov",
                     *       "phone_number": "+998901234567",
                     *       "role": "student",
                     *       "language": "uz",
                     *       "is_active": true,
                     *       "is_verified": true,
                     *       "coins": 1,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "last_login": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
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
                uuid?: string;
                /** @description One of these, separated by commas. */
                uuid__in?: string;
                /** @description Whether it is empty. */
                uuid__isnull?: boolean;
                /** @description Equal to this. */
                username?: string;
                /** @description One of these, separated by commas. */
                username__in?: string;
                /** @description Whether it is empty. */
                username__isnull?: boolean;
                /** @description Above this. */
                username__gt?: string;
                /** @description This or above. */
                username__gte?: string;
                /** @description Below this. */
                username__lt?: string;
                /** @description This or below. */
                username__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                username__range?: string;
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
                /** @description Above this. */
                email__gt?: string;
                /** @description This or above. */
                email__gte?: string;
                /** @description Below this. */
                email__lt?: string;
                /** @description This or below. */
                email__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                email__range?: string;
                /** @description Contains this text. */
                email__contains?: string;
                /** @description Contains this text, in capitals or not. */
                email__icontains?: string;
                /** @description Begins with this text. */
                email__startswith?: string;
                /** @description Equal to this. */
                first_name?: string;
                /** @description One of these, separated by commas. */
                first_name__in?: string;
                /** @description Whether it is empty. */
                first_name__isnull?: boolean;
                /** @description Above this. */
                first_name__gt?: string;
                /** @description This or above. */
                first_name__gte?: string;
                /** @description Below this. */
                first_name__lt?: string;
                /** @description This or below. */
                first_name__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                first_name__range?: string;
                /** @description Contains this text. */
                first_name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                first_name__icontains?: string;
                /** @description Begins with this text. */
                first_name__startswith?: string;
                /** @description Equal to this. */
                last_name?: string;
                /** @description One of these, separated by commas. */
                last_name__in?: string;
                /** @description Whether it is empty. */
                last_name__isnull?: boolean;
                /** @description Above this. */
                last_name__gt?: string;
                /** @description This or above. */
                last_name__gte?: string;
                /** @description Below this. */
                last_name__lt?: string;
                /** @description This or below. */
                last_name__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                last_name__range?: string;
                /** @description Contains this text. */
                last_name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                last_name__icontains?: string;
                /** @description Begins with this text. */
                last_name__startswith?: string;
                /** @description Equal to this. */
                full_name?: string;
                /** @description One of these, separated by commas. */
                full_name__in?: string;
                /** @description Whether it is empty. */
                full_name__isnull?: boolean;
                /** @description Above this. */
                full_name__gt?: string;
                /** @description This or above. */
                full_name__gte?: string;
                /** @description Below this. */
                full_name__lt?: string;
                /** @description This or below. */
                full_name__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                full_name__range?: string;
                /** @description Contains this text. */
                full_name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                full_name__icontains?: string;
                /** @description Begins with this text. */
                full_name__startswith?: string;
                /** @description Equal to this. */
                phone_number?: string;
                /** @description One of these, separated by commas. */
                phone_number__in?: string;
                /** @description Whether it is empty. */
                phone_number__isnull?: boolean;
                /** @description Above this. */
                phone_number__gt?: string;
                /** @description This or above. */
                phone_number__gte?: string;
                /** @description Below this. */
                phone_number__lt?: string;
                /** @description This or below. */
                phone_number__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                phone_number__range?: string;
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
                /** @description Contains this text. */
                role__contains?: string;
                /** @description Contains this text, in capitals or not. */
                role__icontains?: string;
                /** @description Begins with this text. */
                role__startswith?: string;
                /** @description Equal to this. */
                language?: "uz" | "ru" | "en" | "tr";
                /** @description One of these, separated by commas. */
                language__in?: string;
                /** @description Whether it is empty. */
                language__isnull?: boolean;
                /** @description Contains this text. */
                language__contains?: string;
                /** @description Contains this text, in capitals or not. */
                language__icontains?: string;
                /** @description Begins with this text. */
                language__startswith?: string;
                /** @description Equal to this. */
                is_active?: boolean;
                /** @description One of these, separated by commas. */
                is_active__in?: string;
                /** @description Whether it is empty. */
                is_active__isnull?: boolean;
                /** @description Equal to this. */
                is_verified?: boolean;
                /** @description One of these, separated by commas. */
                is_verified__in?: string;
                /** @description Whether it is empty. */
                is_verified__isnull?: boolean;
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
                /** @description Equal to this. */
                last_login?: string;
                /** @description One of these, separated by commas. */
                last_login__in?: string;
                /** @description Whether it is empty. */
                last_login__isnull?: boolean;
                /** @description Above this. */
                last_login__gt?: string;
                /** @description This or above. */
                last_login__gte?: string;
                /** @description Below this. */
                last_login__lt?: string;
                /** @description This or below. */
                last_login__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                last_login__range?: string;
                /** @description Equal to this. */
                courses_completed_count?: number;
                /** @description One of these, separated by commas. */
                courses_completed_count__in?: string;
                /** @description Whether it is empty. */
                courses_completed_count__isnull?: boolean;
                /** @description Above this. */
                courses_completed_count__gt?: number;
                /** @description This or above. */
                courses_completed_count__gte?: number;
                /** @description Below this. */
                courses_completed_count__lt?: number;
                /** @description This or below. */
                courses_completed_count__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                courses_completed_count__range?: string;
                /** @description Equal to this. */
                coins?: number;
                /** @description One of these, separated by commas. */
                coins__in?: string;
                /** @description Whether it is empty. */
                coins__isnull?: boolean;
                /** @description Above this. */
                coins__gt?: number;
                /** @description This or above. */
                coins__gte?: number;
                /** @description Below this. */
                coins__lt?: number;
                /** @description This or below. */
                coins__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                coins__range?: string;
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "uuid": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *           "username": "ali.karimov",
                     *           "email": "ali@example.com",
                     *           "first_name": "Ali",
                     *           "last_name": "Karimov",
                     *           "full_name": "Ali Karimov",
                     *           "phone_number": "+998901234567",
                     *           "role": "student",
                     *           "language": "uz",
                     *           "is_active": true,
                     *           "is_verified": true,
                     *           "coins": 1,
                     *           "created_at": "2026-09-01T04:00:00Z",
                     *           "last_login": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
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
                uuid?: string;
                /** @description One of these, separated by commas. */
                uuid__in?: string;
                /** @description Whether it is empty. */
                uuid__isnull?: boolean;
                /** @description Equal to this. */
                title?: string;
                /** @description One of these, separated by commas. */
                title__in?: string;
                /** @description Whether it is empty. */
                title__isnull?: boolean;
                /** @description Above this. */
                title__gt?: string;
                /** @description This or above. */
                title__gte?: string;
                /** @description Below this. */
                title__lt?: string;
                /** @description This or below. */
                title__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                title__range?: string;
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
                /** @description Above this. */
                name__gt?: string;
                /** @description This or above. */
                name__gte?: string;
                /** @description Below this. */
                name__lt?: string;
                /** @description This or below. */
                name__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                name__range?: string;
                /** @description Contains this text. */
                name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                name__icontains?: string;
                /** @description Begins with this text. */
                name__startswith?: string;
                /** @description Equal to this. */
                description?: string;
                /** @description One of these, separated by commas. */
                description__in?: string;
                /** @description Whether it is empty. */
                description__isnull?: boolean;
                /** @description Above this. */
                description__gt?: string;
                /** @description This or above. */
                description__gte?: string;
                /** @description Below this. */
                description__lt?: string;
                /** @description This or below. */
                description__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                description__range?: string;
                /** @description Contains this text. */
                description__contains?: string;
                /** @description Contains this text, in capitals or not. */
                description__icontains?: string;
                /** @description Begins with this text. */
                description__startswith?: string;
                /** @description Equal to this. */
                category?: string;
                /** @description One of these, separated by commas. */
                category__in?: string;
                /** @description Whether it is empty. */
                category__isnull?: boolean;
                /** @description Above this. */
                category__gt?: string;
                /** @description This or above. */
                category__gte?: string;
                /** @description Below this. */
                category__lt?: string;
                /** @description This or below. */
                category__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                category__range?: string;
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
                /** @description Above this. */
                currency__gt?: string;
                /** @description This or above. */
                currency__gte?: string;
                /** @description Below this. */
                currency__lt?: string;
                /** @description This or below. */
                currency__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                currency__range?: string;
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
                image_url?: string;
                /** @description One of these, separated by commas. */
                image_url__in?: string;
                /** @description Whether it is empty. */
                image_url__isnull?: boolean;
                /** @description Above this. */
                image_url__gt?: string;
                /** @description This or above. */
                image_url__gte?: string;
                /** @description Below this. */
                image_url__lt?: string;
                /** @description This or below. */
                image_url__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                image_url__range?: string;
                /** @description Contains this text. */
                image_url__contains?: string;
                /** @description Contains this text, in capitals or not. */
                image_url__icontains?: string;
                /** @description Begins with this text. */
                image_url__startswith?: string;
                /** @description Equal to this. */
                video_url?: string;
                /** @description One of these, separated by commas. */
                video_url__in?: string;
                /** @description Whether it is empty. */
                video_url__isnull?: boolean;
                /** @description Above this. */
                video_url__gt?: string;
                /** @description This or above. */
                video_url__gte?: string;
                /** @description Below this. */
                video_url__lt?: string;
                /** @description This or below. */
                video_url__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                video_url__range?: string;
                /** @description Contains this text. */
                video_url__contains?: string;
                /** @description Contains this text, in capitals or not. */
                video_url__icontains?: string;
                /** @description Begins with this text. */
                video_url__startswith?: string;
                /** @description Equal to this. */
                is_published?: boolean;
                /** @description One of these, separated by commas. */
                is_published__in?: string;
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
                /** @description Equal to this. */
                instructor__uuid?: string;
                /** @description Equal to this. */
                instructor__username?: string;
                /** @description Contains this text, in capitals or not. */
                instructor__username__icontains?: string;
                /** @description Equal to this. */
                instructor__email?: string;
                /** @description Contains this text, in capitals or not. */
                instructor__email__icontains?: string;
                /** @description Equal to this. */
                instructor__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                instructor__first_name__icontains?: string;
                /** @description Equal to this. */
                instructor__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                instructor__last_name__icontains?: string;
                /** @description Equal to this. */
                instructor__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                instructor__phone_number__icontains?: string;
                /** @description Equal to this. */
                instructor__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                instructor__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                instructor__is_active?: boolean;
                /** @description Equal to this. */
                instructor__is_verified?: boolean;
                /** @description Equal to this. */
                instructor__created_at?: string;
                /** @description This or above. */
                instructor__created_at__gte?: string;
                /** @description This or below. */
                instructor__created_at__lte?: string;
                /** @description Equal to this. */
                instructor__updated_at?: string;
                /** @description This or above. */
                instructor__updated_at__gte?: string;
                /** @description This or below. */
                instructor__updated_at__lte?: string;
                /** @description Equal to this. */
                instructor__last_login?: string;
                /** @description This or above. */
                instructor__last_login__gte?: string;
                /** @description This or below. */
                instructor__last_login__lte?: string;
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "uuid": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *           "name": "A1 morning",
                     *           "description": "Description",
                     *           "category": "Category",
                     *           "price": "500000.00",
                     *           "currency": "UZS",
                     *           "instructor": 1,
                     *           "is_published": true,
                     *           "created_at": "2026-09-01T04:00:00Z",
                     *           "updated_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CourseList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    createCourse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "A1 morning",
                 *       "description": "",
                 *       "category": "",
                 *       "price": "0",
                 *       "currency": "",
                 *       "instructor": 1,
                 *       "image_url": "",
                 *       "video_url": "",
                 *       "is_published": true,
                 *       "custom": {}
                 *     }
                 */
                "application/json": components["schemas"]["CourseCreate"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "uuid": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "name": "A1 morning",
                     *       "description": "Description",
                     *       "category": "Category",
                     *       "price": "500000.00",
                     *       "currency": "UZS",
                     *       "instructor": 1,
                     *       "is_published": true,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Course"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getCourse: {
        parameters: {
            query?: {
                /** @description Only these fields, separated by commas; the answer has no others then. */
                fields?: string;
            };
            header?: {
                /**
                 * @description The ETag that you have: answered with 304 when the object has not changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-None-Match"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "uuid": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "name": "A1 morning",
                     *       "description": "Description",
                     *       "category": "Category",
                     *       "price": "500000.00",
                     *       "currency": "UZS",
                     *       "instructor": 1,
                     *       "is_published": true,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Course"];
                };
            };
            /** @description Unchanged: you have it already. */
            304: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    replaceCourse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "A1 morning",
                 *       "description": "Description",
                 *       "category": "Category",
                 *       "price": 1,
                 *       "currency": "UZS",
                 *       "instructor": 1,
                 *       "image_url": "Image url",
                 *       "video_url": "Video url",
                 *       "is_published": true,
                 *       "custom": {}
                 *     }
                 */
                "application/json": components["schemas"]["CourseChanges"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "uuid": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "name": "A1 morning",
                     *       "description": "Description",
                     *       "category": "Category",
                     *       "price": "500000.00",
                     *       "currency": "UZS",
                     *       "instructor": 1,
                     *       "is_published": true,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Course"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    deleteCourse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    updateCourse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "A1 morning",
                 *       "description": "Description",
                 *       "category": "Category",
                 *       "price": 1,
                 *       "currency": "UZS",
                 *       "instructor": 1,
                 *       "image_url": "Image url",
                 *       "video_url": "Video url",
                 *       "is_published": true,
                 *       "custom": {}
                 *     }
                 */
                "application/json": components["schemas"]["CourseChanges"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "uuid": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "name": "A1 morning",
                     *       "description": "Description",
                     *       "category": "Category",
                     *       "price": "500000.00",
                     *       "currency": "UZS",
                     *       "instructor": 1,
                     *       "is_published": true,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Course"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
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
                /** @description Above this. */
                name__gt?: string;
                /** @description This or above. */
                name__gte?: string;
                /** @description Below this. */
                name__lt?: string;
                /** @description This or below. */
                name__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                name__range?: string;
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
                course_name?: string;
                /** @description One of these, separated by commas. */
                course_name__in?: string;
                /** @description Whether it is empty. */
                course_name__isnull?: boolean;
                /** @description Above this. */
                course_name__gt?: string;
                /** @description This or above. */
                course_name__gte?: string;
                /** @description Below this. */
                course_name__lt?: string;
                /** @description This or below. */
                course_name__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                course_name__range?: string;
                /** @description Contains this text. */
                course_name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                course_name__icontains?: string;
                /** @description Begins with this text. */
                course_name__startswith?: string;
                /** @description Equal to this. */
                teacher?: number;
                /** @description One of these, separated by commas. */
                teacher__in?: string;
                /** @description Whether it is empty. */
                teacher__isnull?: boolean;
                /** @description Equal to this. */
                teacher_name?: string;
                /** @description One of these, separated by commas. */
                teacher_name__in?: string;
                /** @description Whether it is empty. */
                teacher_name__isnull?: boolean;
                /** @description Above this. */
                teacher_name__gt?: string;
                /** @description This or above. */
                teacher_name__gte?: string;
                /** @description Below this. */
                teacher_name__lt?: string;
                /** @description This or below. */
                teacher_name__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                teacher_name__range?: string;
                /** @description Contains this text. */
                teacher_name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                teacher_name__icontains?: string;
                /** @description Begins with this text. */
                teacher_name__startswith?: string;
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
                description?: string;
                /** @description One of these, separated by commas. */
                description__in?: string;
                /** @description Whether it is empty. */
                description__isnull?: boolean;
                /** @description Above this. */
                description__gt?: string;
                /** @description This or above. */
                description__gte?: string;
                /** @description Below this. */
                description__lt?: string;
                /** @description This or below. */
                description__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                description__range?: string;
                /** @description Contains this text. */
                description__contains?: string;
                /** @description Contains this text, in capitals or not. */
                description__icontains?: string;
                /** @description Begins with this text. */
                description__startswith?: string;
                /** @description Equal to this. */
                is_active?: boolean;
                /** @description One of these, separated by commas. */
                is_active__in?: string;
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
                /** @description Equal to this. */
                students?: number;
                /** @description One of these, separated by commas. */
                students__in?: string;
                /** @description Equal to this. */
                course__uuid?: string;
                /** @description Equal to this. */
                course__title?: string;
                /** @description Contains this text, in capitals or not. */
                course__title__icontains?: string;
                /** @description Equal to this. */
                course__description?: string;
                /** @description Contains this text, in capitals or not. */
                course__description__icontains?: string;
                /** @description Equal to this. */
                course__category?: string;
                /** @description Contains this text, in capitals or not. */
                course__category__icontains?: string;
                /** @description Equal to this. */
                course__price?: string;
                /** @description This or above. */
                course__price__gte?: string;
                /** @description This or below. */
                course__price__lte?: string;
                /** @description Equal to this. */
                course__currency?: string;
                /** @description Contains this text, in capitals or not. */
                course__currency__icontains?: string;
                /** @description Equal to this. */
                course__instructor?: number;
                /** @description Equal to this. */
                course__video_url?: string;
                /** @description Contains this text, in capitals or not. */
                course__video_url__icontains?: string;
                /** @description Equal to this. */
                course__created_at?: string;
                /** @description This or above. */
                course__created_at__gte?: string;
                /** @description This or below. */
                course__created_at__lte?: string;
                /** @description Equal to this. */
                course__updated_at?: string;
                /** @description This or above. */
                course__updated_at__gte?: string;
                /** @description This or below. */
                course__updated_at__lte?: string;
                /** @description Equal to this. */
                teacher__uuid?: string;
                /** @description Equal to this. */
                teacher__username?: string;
                /** @description Contains this text, in capitals or not. */
                teacher__username__icontains?: string;
                /** @description Equal to this. */
                teacher__email?: string;
                /** @description Contains this text, in capitals or not. */
                teacher__email__icontains?: string;
                /** @description Equal to this. */
                teacher__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                teacher__first_name__icontains?: string;
                /** @description Equal to this. */
                teacher__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                teacher__last_name__icontains?: string;
                /** @description Equal to this. */
                teacher__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                teacher__phone_number__icontains?: string;
                /** @description Equal to this. */
                teacher__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                teacher__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                teacher__is_active?: boolean;
                /** @description Equal to this. */
                teacher__is_verified?: boolean;
                /** @description Equal to this. */
                teacher__created_at?: string;
                /** @description This or above. */
                teacher__created_at__gte?: string;
                /** @description This or below. */
                teacher__created_at__lte?: string;
                /** @description Equal to this. */
                teacher__updated_at?: string;
                /** @description This or above. */
                teacher__updated_at__gte?: string;
                /** @description This or below. */
                teacher__updated_at__lte?: string;
                /** @description Equal to this. */
                teacher__last_login?: string;
                /** @description This or above. */
                teacher__last_login__gte?: string;
                /** @description This or below. */
                teacher__last_login__lte?: string;
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "name": "A1 morning",
                     *           "course": 1,
                     *           "course_name": "Course name",
                     *           "teacher": 1,
                     *           "teacher_name": "Teacher name",
                     *           "start_date": "2026-09-01",
                     *           "end_date": "2026-09-01",
                     *           "max_students": 1,
                     *           "students_count": 1,
                     *           "students": [
                     *             1
                     *           ],
                     *           "description": "Description",
                     *           "is_active": true,
                     *           "created_at": "2026-09-01T04:00:00Z",
                     *           "updated_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GroupList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "A1 morning",
                 *       "course": 1,
                 *       "teacher": 1,
                 *       "start_date": "2026-09-01",
                 *       "end_date": "2026-09-01",
                 *       "max_students": 20,
                 *       "description": "",
                 *       "is_active": true,
                 *       "custom": {}
                 *     }
                 */
                "application/json": components["schemas"]["GroupCreate"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "A1 morning",
                     *       "course": 1,
                     *       "course_name": "Course name",
                     *       "teacher": 1,
                     *       "teacher_name": "Teacher name",
                     *       "start_date": "2026-09-01",
                     *       "end_date": "2026-09-01",
                     *       "max_students": 1,
                     *       "students_count": 1,
                     *       "students": [
                     *         1
                     *       ],
                     *       "description": "Description",
                     *       "is_active": true,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getGroup: {
        parameters: {
            query?: {
                /** @description Only these fields, separated by commas; the answer has no others then. */
                fields?: string;
            };
            header?: {
                /**
                 * @description The ETag that you have: answered with 304 when the object has not changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-None-Match"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "A1 morning",
                     *       "course": 1,
                     *       "course_name": "Course name",
                     *       "teacher": 1,
                     *       "teacher_name": "Teacher name",
                     *       "start_date": "2026-09-01",
                     *       "end_date": "2026-09-01",
                     *       "max_students": 1,
                     *       "students_count": 1,
                     *       "students": [
                     *         1
                     *       ],
                     *       "description": "Description",
                     *       "is_active": true,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description Unchanged: you have it already. */
            304: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    replaceGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "A1 morning",
                 *       "course": 1,
                 *       "teacher": 1,
                 *       "start_date": "2026-09-01",
                 *       "end_date": "2026-09-01",
                 *       "max_students": 1,
                 *       "description": "Description",
                 *       "is_active": true,
                 *       "custom": {}
                 *     }
                 */
                "application/json": components["schemas"]["GroupUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "A1 morning",
                     *       "course": 1,
                     *       "course_name": "Course name",
                     *       "teacher": 1,
                     *       "teacher_name": "Teacher name",
                     *       "start_date": "2026-09-01",
                     *       "end_date": "2026-09-01",
                     *       "max_students": 1,
                     *       "students_count": 1,
                     *       "students": [
                     *         1
                     *       ],
                     *       "description": "Description",
                     *       "is_active": true,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    deleteGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "A1 morning",
                 *       "course": 1,
                 *       "teacher": 1,
                 *       "start_date": "2026-09-01",
                 *       "end_date": "2026-09-01",
                 *       "max_students": 1,
                 *       "description": "Description",
                 *       "is_active": true,
                 *       "custom": {}
                 *     }
                 */
                "application/json": components["schemas"]["GroupUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "A1 morning",
                     *       "course": 1,
                     *       "course_name": "Course name",
                     *       "teacher": 1,
                     *       "teacher_name": "Teacher name",
                     *       "start_date": "2026-09-01",
                     *       "end_date": "2026-09-01",
                     *       "max_students": 1,
                     *       "students_count": 1,
                     *       "students": [
                     *         1
                     *       ],
                     *       "description": "Description",
                     *       "is_active": true,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    addGroupStudents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "students": [
                 *         1
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AddGroupStudents"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "A1 morning",
                     *       "course": 1,
                     *       "course_name": "Course name",
                     *       "teacher": 1,
                     *       "teacher_name": "Teacher name",
                     *       "start_date": "2026-09-01",
                     *       "end_date": "2026-09-01",
                     *       "max_students": 1,
                     *       "students_count": 1,
                     *       "students": [
                     *         1
                     *       ],
                     *       "description": "Description",
                     *       "is_active": true,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    removeGroupStudent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    generateGroupLessons: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created": 1,
                     *       "moved": 1,
                     *       "removed": 1
                     *     }
                     */
                    "application/json": components["schemas"]["GenerationResult"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
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
                /** @description Equal to this. */
                group__teacher?: number;
                /** @description One of these, separated by commas. */
                group__teacher__in?: string;
                /** @description Whether it is empty. */
                group__teacher__isnull?: boolean;
                /** @description Equal to this. */
                group__name?: string;
                /** @description Contains this text, in capitals or not. */
                group__name__icontains?: string;
                /** @description Equal to this. */
                group__course?: number;
                /** @description Equal to this. */
                group__start_date?: string;
                /** @description This or above. */
                group__start_date__gte?: string;
                /** @description This or below. */
                group__start_date__lte?: string;
                /** @description Equal to this. */
                group__end_date?: string;
                /** @description This or above. */
                group__end_date__gte?: string;
                /** @description This or below. */
                group__end_date__lte?: string;
                /** @description Equal to this. */
                group__max_students?: number;
                /** @description This or above. */
                group__max_students__gte?: number;
                /** @description This or below. */
                group__max_students__lte?: number;
                /** @description Equal to this. */
                group__students_count?: number;
                /** @description This or above. */
                group__students_count__gte?: number;
                /** @description This or below. */
                group__students_count__lte?: number;
                /** @description Equal to this. */
                group__description?: string;
                /** @description Contains this text, in capitals or not. */
                group__description__icontains?: string;
                /** @description Equal to this. */
                group__is_active?: boolean;
                /** @description Equal to this. */
                group__created_at?: string;
                /** @description This or above. */
                group__created_at__gte?: string;
                /** @description This or below. */
                group__created_at__lte?: string;
                /** @description Equal to this. */
                group__updated_at?: string;
                /** @description This or above. */
                group__updated_at__gte?: string;
                /** @description This or below. */
                group__updated_at__lte?: string;
                /** @description Equal to this. */
                room__name?: string;
                /** @description Contains this text, in capitals or not. */
                room__name__icontains?: string;
                /** @description Equal to this. */
                room__branch?: number;
                /** @description Equal to this. */
                room__seats?: number;
                /** @description This or above. */
                room__seats__gte?: number;
                /** @description This or below. */
                room__seats__lte?: number;
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "group": 1,
                     *           "day_of_week": 0,
                     *           "start_time": "18:00",
                     *           "duration_minutes": 1,
                     *           "room": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ScheduleList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    createSchedule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "group": 1,
                 *       "day_of_week": 0,
                 *       "start_time": "18:00",
                 *       "duration_minutes": 90,
                 *       "room": 1
                 *     }
                 */
                "application/json": components["schemas"]["ScheduleCreate"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "group": 1,
                     *       "day_of_week": 0,
                     *       "start_time": "18:00",
                     *       "duration_minutes": 1,
                     *       "room": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getSchedule: {
        parameters: {
            query?: {
                /** @description Only these fields, separated by commas; the answer has no others then. */
                fields?: string;
            };
            header?: {
                /**
                 * @description The ETag that you have: answered with 304 when the object has not changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-None-Match"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "group": 1,
                     *       "day_of_week": 0,
                     *       "start_time": "18:00",
                     *       "duration_minutes": 1,
                     *       "room": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            /** @description Unchanged: you have it already. */
            304: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    replaceSchedule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "day_of_week": 0,
                 *       "start_time": "18:00",
                 *       "duration_minutes": 1,
                 *       "room": 1
                 *     }
                 */
                "application/json": components["schemas"]["ScheduleUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "group": 1,
                     *       "day_of_week": 0,
                     *       "start_time": "18:00",
                     *       "duration_minutes": 1,
                     *       "room": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    deleteSchedule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    updateSchedule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "day_of_week": 0,
                 *       "start_time": "18:00",
                 *       "duration_minutes": 1,
                 *       "room": 1
                 *     }
                 */
                "application/json": components["schemas"]["ScheduleUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "group": 1,
                     *       "day_of_week": 0,
                     *       "start_time": "18:00",
                     *       "duration_minutes": 1,
                     *       "room": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
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
                group_name?: string;
                /** @description One of these, separated by commas. */
                group_name__in?: string;
                /** @description Whether it is empty. */
                group_name__isnull?: boolean;
                /** @description Above this. */
                group_name__gt?: string;
                /** @description This or above. */
                group_name__gte?: string;
                /** @description Below this. */
                group_name__lt?: string;
                /** @description This or below. */
                group_name__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                group_name__range?: string;
                /** @description Contains this text. */
                group_name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                group_name__icontains?: string;
                /** @description Begins with this text. */
                group_name__startswith?: string;
                /** @description Equal to this. */
                title?: string;
                /** @description One of these, separated by commas. */
                title__in?: string;
                /** @description Whether it is empty. */
                title__isnull?: boolean;
                /** @description Above this. */
                title__gt?: string;
                /** @description This or above. */
                title__gte?: string;
                /** @description Below this. */
                title__lt?: string;
                /** @description This or below. */
                title__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                title__range?: string;
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
                /** @description Contains this text. */
                status__contains?: string;
                /** @description Contains this text, in capitals or not. */
                status__icontains?: string;
                /** @description Begins with this text. */
                status__startswith?: string;
                /** @description Equal to this. */
                is_rescheduled?: boolean;
                /** @description One of these, separated by commas. */
                is_rescheduled__in?: string;
                /** @description Whether it is empty. */
                is_rescheduled__isnull?: boolean;
                /** @description Equal to this. */
                cancel_reason?: string;
                /** @description One of these, separated by commas. */
                cancel_reason__in?: string;
                /** @description Whether it is empty. */
                cancel_reason__isnull?: boolean;
                /** @description Above this. */
                cancel_reason__gt?: string;
                /** @description This or above. */
                cancel_reason__gte?: string;
                /** @description Below this. */
                cancel_reason__lt?: string;
                /** @description This or below. */
                cancel_reason__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                cancel_reason__range?: string;
                /** @description Contains this text. */
                cancel_reason__contains?: string;
                /** @description Contains this text, in capitals or not. */
                cancel_reason__icontains?: string;
                /** @description Begins with this text. */
                cancel_reason__startswith?: string;
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
                group__name?: string;
                /** @description Contains this text, in capitals or not. */
                group__name__icontains?: string;
                /** @description Equal to this. */
                group__start_date?: string;
                /** @description This or above. */
                group__start_date__gte?: string;
                /** @description This or below. */
                group__start_date__lte?: string;
                /** @description Equal to this. */
                group__end_date?: string;
                /** @description This or above. */
                group__end_date__gte?: string;
                /** @description This or below. */
                group__end_date__lte?: string;
                /** @description Equal to this. */
                group__max_students?: number;
                /** @description This or above. */
                group__max_students__gte?: number;
                /** @description This or below. */
                group__max_students__lte?: number;
                /** @description Equal to this. */
                group__students_count?: number;
                /** @description This or above. */
                group__students_count__gte?: number;
                /** @description This or below. */
                group__students_count__lte?: number;
                /** @description Equal to this. */
                group__description?: string;
                /** @description Contains this text, in capitals or not. */
                group__description__icontains?: string;
                /** @description Equal to this. */
                group__is_active?: boolean;
                /** @description Equal to this. */
                group__created_at?: string;
                /** @description This or above. */
                group__created_at__gte?: string;
                /** @description This or below. */
                group__created_at__lte?: string;
                /** @description Equal to this. */
                group__updated_at?: string;
                /** @description This or above. */
                group__updated_at__gte?: string;
                /** @description This or below. */
                group__updated_at__lte?: string;
                /** @description Equal to this. */
                teacher__uuid?: string;
                /** @description Equal to this. */
                teacher__username?: string;
                /** @description Contains this text, in capitals or not. */
                teacher__username__icontains?: string;
                /** @description Equal to this. */
                teacher__email?: string;
                /** @description Contains this text, in capitals or not. */
                teacher__email__icontains?: string;
                /** @description Equal to this. */
                teacher__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                teacher__first_name__icontains?: string;
                /** @description Equal to this. */
                teacher__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                teacher__last_name__icontains?: string;
                /** @description Equal to this. */
                teacher__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                teacher__phone_number__icontains?: string;
                /** @description Equal to this. */
                teacher__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                teacher__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                teacher__is_active?: boolean;
                /** @description Equal to this. */
                teacher__is_verified?: boolean;
                /** @description Equal to this. */
                teacher__created_at?: string;
                /** @description This or above. */
                teacher__created_at__gte?: string;
                /** @description This or below. */
                teacher__created_at__lte?: string;
                /** @description Equal to this. */
                teacher__updated_at?: string;
                /** @description This or above. */
                teacher__updated_at__gte?: string;
                /** @description This or below. */
                teacher__updated_at__lte?: string;
                /** @description Equal to this. */
                teacher__last_login?: string;
                /** @description This or above. */
                teacher__last_login__gte?: string;
                /** @description This or below. */
                teacher__last_login__lte?: string;
                /** @description Equal to this. */
                room__name?: string;
                /** @description Contains this text, in capitals or not. */
                room__name__icontains?: string;
                /** @description Equal to this. */
                room__branch?: number;
                /** @description Equal to this. */
                room__seats?: number;
                /** @description This or above. */
                room__seats__gte?: number;
                /** @description This or below. */
                room__seats__lte?: number;
                /** @description Equal to this. */
                material__uuid?: string;
                /** @description Equal to this. */
                material__title?: string;
                /** @description Contains this text, in capitals or not. */
                material__title__icontains?: string;
                /** @description Equal to this. */
                material__description?: string;
                /** @description Contains this text, in capitals or not. */
                material__description__icontains?: string;
                /** @description Equal to this. */
                material__video_url?: string;
                /** @description Contains this text, in capitals or not. */
                material__video_url__icontains?: string;
                /** @description Equal to this. */
                material__video_seconds?: number;
                /** @description This or above. */
                material__video_seconds__gte?: number;
                /** @description This or below. */
                material__video_seconds__lte?: number;
                /** @description Equal to this. */
                material__duration_minutes?: number;
                /** @description This or above. */
                material__duration_minutes__gte?: number;
                /** @description This or below. */
                material__duration_minutes__lte?: number;
                /** @description Equal to this. */
                material__is_free_preview?: boolean;
                /** @description Equal to this. */
                material__created_at?: string;
                /** @description This or above. */
                material__created_at__gte?: string;
                /** @description This or below. */
                material__created_at__lte?: string;
                /** @description Equal to this. */
                material__updated_at?: string;
                /** @description This or above. */
                material__updated_at__gte?: string;
                /** @description This or below. */
                material__updated_at__lte?: string;
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "group": 1,
                     *           "group_name": "Group name",
                     *           "title": "Lesson 7: the past tense",
                     *           "number": 1,
                     *           "scheduled_date": "2026-09-01",
                     *           "start_time": "18:00",
                     *           "duration_minutes": 1,
                     *           "starts_at": "2026-09-01T04:00:00Z",
                     *           "ends_at": "2026-09-01T04:00:00Z",
                     *           "status": "scheduled",
                     *           "is_rescheduled": true,
                     *           "teacher": 1,
                     *           "room": 1,
                     *           "material": 1,
                     *           "created_at": "2026-09-01T04:00:00Z",
                     *           "updated_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LessonList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    createLesson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "group": 1,
                 *       "scheduled_date": "2026-09-01",
                 *       "start_time": "18:00",
                 *       "duration_minutes": 90,
                 *       "title": "",
                 *       "teacher": 1,
                 *       "room": 1,
                 *       "material": 1
                 *     }
                 */
                "application/json": components["schemas"]["LessonCreate"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "group": 1,
                     *       "group_name": "Group name",
                     *       "title": "Lesson 7: the past tense",
                     *       "number": 1,
                     *       "scheduled_date": "2026-09-01",
                     *       "start_time": "18:00",
                     *       "duration_minutes": 1,
                     *       "starts_at": "2026-09-01T04:00:00Z",
                     *       "ends_at": "2026-09-01T04:00:00Z",
                     *       "status": "scheduled",
                     *       "is_rescheduled": true,
                     *       "teacher": 1,
                     *       "room": 1,
                     *       "material": 1,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Lesson"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getLesson: {
        parameters: {
            query?: {
                /** @description Only these fields, separated by commas; the answer has no others then. */
                fields?: string;
            };
            header?: {
                /**
                 * @description The ETag that you have: answered with 304 when the object has not changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-None-Match"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "group": 1,
                     *       "group_name": "Group name",
                     *       "title": "Lesson 7: the past tense",
                     *       "number": 1,
                     *       "scheduled_date": "2026-09-01",
                     *       "start_time": "18:00",
                     *       "duration_minutes": 1,
                     *       "starts_at": "2026-09-01T04:00:00Z",
                     *       "ends_at": "2026-09-01T04:00:00Z",
                     *       "status": "scheduled",
                     *       "is_rescheduled": true,
                     *       "teacher": 1,
                     *       "room": 1,
                     *       "material": 1,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Lesson"];
                };
            };
            /** @description Unchanged: you have it already. */
            304: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    updateLesson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Lesson 7: the past tense",
                 *       "material": 1,
                 *       "room": 1,
                 *       "teacher": 1,
                 *       "scheduled_date": "2026-09-01",
                 *       "start_time": "18:00",
                 *       "duration_minutes": 1,
                 *       "reason": "Reason"
                 *     }
                 */
                "application/json": components["schemas"]["LessonUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "group": 1,
                     *       "group_name": "Group name",
                     *       "title": "Lesson 7: the past tense",
                     *       "number": 1,
                     *       "scheduled_date": "2026-09-01",
                     *       "start_time": "18:00",
                     *       "duration_minutes": 1,
                     *       "starts_at": "2026-09-01T04:00:00Z",
                     *       "ends_at": "2026-09-01T04:00:00Z",
                     *       "status": "scheduled",
                     *       "is_rescheduled": true,
                     *       "teacher": 1,
                     *       "room": 1,
                     *       "material": 1,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Lesson"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    rescheduleLesson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "new_date": "2026-09-01",
                 *       "new_start_time": "18:00",
                 *       "new_duration_minutes": 1,
                 *       "reason": "Reason"
                 *     }
                 */
                "application/json": components["schemas"]["RescheduleLesson"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "group": 1,
                     *       "group_name": "Group name",
                     *       "title": "Lesson 7: the past tense",
                     *       "number": 1,
                     *       "scheduled_date": "2026-09-01",
                     *       "start_time": "18:00",
                     *       "duration_minutes": 1,
                     *       "starts_at": "2026-09-01T04:00:00Z",
                     *       "ends_at": "2026-09-01T04:00:00Z",
                     *       "status": "scheduled",
                     *       "is_rescheduled": true,
                     *       "teacher": 1,
                     *       "room": 1,
                     *       "material": 1,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Lesson"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    undoLessonReschedule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "group": 1,
                     *       "group_name": "Group name",
                     *       "title": "Lesson 7: the past tense",
                     *       "number": 1,
                     *       "scheduled_date": "2026-09-01",
                     *       "start_time": "18:00",
                     *       "duration_minutes": 1,
                     *       "starts_at": "2026-09-01T04:00:00Z",
                     *       "ends_at": "2026-09-01T04:00:00Z",
                     *       "status": "scheduled",
                     *       "is_rescheduled": true,
                     *       "teacher": 1,
                     *       "room": 1,
                     *       "material": 1,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Lesson"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listLessonReschedules: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, lesson, old_date, new_date, created_at. */
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
                old_date?: string;
                /** @description One of these, separated by commas. */
                old_date__in?: string;
                /** @description Whether it is empty. */
                old_date__isnull?: boolean;
                /** @description Above this. */
                old_date__gt?: string;
                /** @description This or above. */
                old_date__gte?: string;
                /** @description Below this. */
                old_date__lt?: string;
                /** @description This or below. */
                old_date__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                old_date__range?: string;
                /** @description Equal to this. */
                old_start_time?: string;
                /** @description One of these, separated by commas. */
                old_start_time__in?: string;
                /** @description Whether it is empty. */
                old_start_time__isnull?: boolean;
                /** @description Above this. */
                old_start_time__gt?: string;
                /** @description This or above. */
                old_start_time__gte?: string;
                /** @description Below this. */
                old_start_time__lt?: string;
                /** @description This or below. */
                old_start_time__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                old_start_time__range?: string;
                /** @description Equal to this. */
                old_duration_minutes?: number;
                /** @description One of these, separated by commas. */
                old_duration_minutes__in?: string;
                /** @description Whether it is empty. */
                old_duration_minutes__isnull?: boolean;
                /** @description Above this. */
                old_duration_minutes__gt?: number;
                /** @description This or above. */
                old_duration_minutes__gte?: number;
                /** @description Below this. */
                old_duration_minutes__lt?: number;
                /** @description This or below. */
                old_duration_minutes__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                old_duration_minutes__range?: string;
                /** @description Equal to this. */
                new_date?: string;
                /** @description One of these, separated by commas. */
                new_date__in?: string;
                /** @description Whether it is empty. */
                new_date__isnull?: boolean;
                /** @description Above this. */
                new_date__gt?: string;
                /** @description This or above. */
                new_date__gte?: string;
                /** @description Below this. */
                new_date__lt?: string;
                /** @description This or below. */
                new_date__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                new_date__range?: string;
                /** @description Equal to this. */
                new_start_time?: string;
                /** @description One of these, separated by commas. */
                new_start_time__in?: string;
                /** @description Whether it is empty. */
                new_start_time__isnull?: boolean;
                /** @description Above this. */
                new_start_time__gt?: string;
                /** @description This or above. */
                new_start_time__gte?: string;
                /** @description Below this. */
                new_start_time__lt?: string;
                /** @description This or below. */
                new_start_time__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                new_start_time__range?: string;
                /** @description Equal to this. */
                new_duration_minutes?: number;
                /** @description One of these, separated by commas. */
                new_duration_minutes__in?: string;
                /** @description Whether it is empty. */
                new_duration_minutes__isnull?: boolean;
                /** @description Above this. */
                new_duration_minutes__gt?: number;
                /** @description This or above. */
                new_duration_minutes__gte?: number;
                /** @description Below this. */
                new_duration_minutes__lt?: number;
                /** @description This or below. */
                new_duration_minutes__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                new_duration_minutes__range?: string;
                /** @description Equal to this. */
                reason?: string;
                /** @description One of these, separated by commas. */
                reason__in?: string;
                /** @description Whether it is empty. */
                reason__isnull?: boolean;
                /** @description Above this. */
                reason__gt?: string;
                /** @description This or above. */
                reason__gte?: string;
                /** @description Below this. */
                reason__lt?: string;
                /** @description This or below. */
                reason__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                reason__range?: string;
                /** @description Contains this text. */
                reason__contains?: string;
                /** @description Contains this text, in capitals or not. */
                reason__icontains?: string;
                /** @description Begins with this text. */
                reason__startswith?: string;
                /** @description Equal to this. */
                rescheduled_by?: number;
                /** @description One of these, separated by commas. */
                rescheduled_by__in?: string;
                /** @description Whether it is empty. */
                rescheduled_by__isnull?: boolean;
                /** @description Equal to this. */
                plan?: number;
                /** @description One of these, separated by commas. */
                plan__in?: string;
                /** @description Whether it is empty. */
                plan__isnull?: boolean;
                /** @description Equal to this. */
                undoes?: number;
                /** @description One of these, separated by commas. */
                undoes__in?: string;
                /** @description Whether it is empty. */
                undoes__isnull?: boolean;
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
                lesson__group?: number;
                /** @description One of these, separated by commas. */
                lesson__group__in?: string;
                /** @description Whether it is empty. */
                lesson__group__isnull?: boolean;
                /** @description Equal to this. */
                lesson__title?: string;
                /** @description Contains this text, in capitals or not. */
                lesson__title__icontains?: string;
                /** @description Equal to this. */
                lesson__number?: number;
                /** @description This or above. */
                lesson__number__gte?: number;
                /** @description This or below. */
                lesson__number__lte?: number;
                /** @description Equal to this. */
                lesson__starts_at?: string;
                /** @description This or above. */
                lesson__starts_at__gte?: string;
                /** @description This or below. */
                lesson__starts_at__lte?: string;
                /** @description Equal to this. */
                lesson__ends_at?: string;
                /** @description This or above. */
                lesson__ends_at__gte?: string;
                /** @description This or below. */
                lesson__ends_at__lte?: string;
                /** @description Equal to this. */
                lesson__status?: "scheduled" | "completed" | "cancelled";
                /** @description Equal to this. */
                lesson__is_rescheduled?: boolean;
                /** @description Equal to this. */
                lesson__cancel_reason?: string;
                /** @description Contains this text, in capitals or not. */
                lesson__cancel_reason__icontains?: string;
                /** @description Equal to this. */
                lesson__teacher?: number;
                /** @description Equal to this. */
                lesson__room?: number;
                /** @description Equal to this. */
                lesson__material?: number;
                /** @description Equal to this. */
                lesson__created_at?: string;
                /** @description This or above. */
                lesson__created_at__gte?: string;
                /** @description This or below. */
                lesson__created_at__lte?: string;
                /** @description Equal to this. */
                lesson__updated_at?: string;
                /** @description This or above. */
                lesson__updated_at__gte?: string;
                /** @description This or below. */
                lesson__updated_at__lte?: string;
                /** @description Equal to this. */
                rescheduled_by__uuid?: string;
                /** @description Equal to this. */
                rescheduled_by__username?: string;
                /** @description Contains this text, in capitals or not. */
                rescheduled_by__username__icontains?: string;
                /** @description Equal to this. */
                rescheduled_by__email?: string;
                /** @description Contains this text, in capitals or not. */
                rescheduled_by__email__icontains?: string;
                /** @description Equal to this. */
                rescheduled_by__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                rescheduled_by__first_name__icontains?: string;
                /** @description Equal to this. */
                rescheduled_by__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                rescheduled_by__last_name__icontains?: string;
                /** @description Equal to this. */
                rescheduled_by__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                rescheduled_by__phone_number__icontains?: string;
                /** @description Equal to this. */
                rescheduled_by__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                rescheduled_by__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                rescheduled_by__is_active?: boolean;
                /** @description Equal to this. */
                rescheduled_by__is_verified?: boolean;
                /** @description Equal to this. */
                rescheduled_by__created_at?: string;
                /** @description This or above. */
                rescheduled_by__created_at__gte?: string;
                /** @description This or below. */
                rescheduled_by__created_at__lte?: string;
                /** @description Equal to this. */
                rescheduled_by__updated_at?: string;
                /** @description This or above. */
                rescheduled_by__updated_at__gte?: string;
                /** @description This or below. */
                rescheduled_by__updated_at__lte?: string;
                /** @description Equal to this. */
                rescheduled_by__last_login?: string;
                /** @description This or above. */
                rescheduled_by__last_login__gte?: string;
                /** @description This or below. */
                rescheduled_by__last_login__lte?: string;
                /** @description Equal to this. */
                plan__mode?: "shift" | "substitute" | "cancel";
                /** @description Equal to this. */
                plan__state?: "preview" | "committed" | "undone";
                /** @description Equal to this. */
                plan__first_date?: string;
                /** @description This or above. */
                plan__first_date__gte?: string;
                /** @description This or below. */
                plan__first_date__lte?: string;
                /** @description Equal to this. */
                plan__last_date?: string;
                /** @description This or above. */
                plan__last_date__gte?: string;
                /** @description This or below. */
                plan__last_date__lte?: string;
                /** @description Equal to this. */
                plan__teacher?: number;
                /** @description Equal to this. */
                plan__group?: number;
                /** @description Equal to this. */
                plan__substitute?: number;
                /** @description Equal to this. */
                plan__holiday_name?: string;
                /** @description Contains this text, in capitals or not. */
                plan__holiday_name__icontains?: string;
                /** @description Equal to this. */
                plan__reason?: string;
                /** @description Contains this text, in capitals or not. */
                plan__reason__icontains?: string;
                /** @description Equal to this. */
                plan__created_by?: number;
                /** @description Equal to this. */
                plan__created_at?: string;
                /** @description This or above. */
                plan__created_at__gte?: string;
                /** @description This or below. */
                plan__created_at__lte?: string;
                /** @description Equal to this. */
                plan__committed_at?: string;
                /** @description This or above. */
                plan__committed_at__gte?: string;
                /** @description This or below. */
                plan__committed_at__lte?: string;
                /** @description Equal to this. */
                plan__undone_at?: string;
                /** @description This or above. */
                plan__undone_at__gte?: string;
                /** @description This or below. */
                plan__undone_at__lte?: string;
                /** @description Equal to this. */
                undoes__lesson?: number;
                /** @description Equal to this. */
                undoes__reason?: string;
                /** @description Contains this text, in capitals or not. */
                undoes__reason__icontains?: string;
                /** @description Equal to this. */
                undoes__rescheduled_by?: number;
                /** @description Equal to this. */
                undoes__plan?: number;
                /** @description Equal to this. */
                undoes__undoes?: number;
                /** @description Equal to this. */
                undoes__created_at?: string;
                /** @description This or above. */
                undoes__created_at__gte?: string;
                /** @description This or below. */
                undoes__created_at__lte?: string;
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "lesson": 1,
                     *           "old_date": "2026-09-01",
                     *           "old_start_time": "18:00",
                     *           "new_date": "2026-09-01",
                     *           "new_start_time": "18:00",
                     *           "reason": "Reason",
                     *           "rescheduled_by": 1,
                     *           "created_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RescheduleList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    completeLesson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "group": 1,
                     *       "group_name": "Group name",
                     *       "title": "Lesson 7: the past tense",
                     *       "number": 1,
                     *       "scheduled_date": "2026-09-01",
                     *       "start_time": "18:00",
                     *       "duration_minutes": 1,
                     *       "starts_at": "2026-09-01T04:00:00Z",
                     *       "ends_at": "2026-09-01T04:00:00Z",
                     *       "status": "scheduled",
                     *       "is_rescheduled": true,
                     *       "teacher": 1,
                     *       "room": 1,
                     *       "material": 1,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Lesson"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    cancelLesson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": ""
                 *     }
                 */
                "application/json": components["schemas"]["CancelLesson"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "group": 1,
                     *       "group_name": "Group name",
                     *       "title": "Lesson 7: the past tense",
                     *       "number": 1,
                     *       "scheduled_date": "2026-09-01",
                     *       "start_time": "18:00",
                     *       "duration_minutes": 1,
                     *       "starts_at": "2026-09-01T04:00:00Z",
                     *       "ends_at": "2026-09-01T04:00:00Z",
                     *       "status": "scheduled",
                     *       "is_rescheduled": true,
                     *       "teacher": 1,
                     *       "room": 1,
                     *       "material": 1,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Lesson"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    reopenLesson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "group": 1,
                     *       "group_name": "Group name",
                     *       "title": "Lesson 7: the past tense",
                     *       "number": 1,
                     *       "scheduled_date": "2026-09-01",
                     *       "start_time": "18:00",
                     *       "duration_minutes": 1,
                     *       "starts_at": "2026-09-01T04:00:00Z",
                     *       "ends_at": "2026-09-01T04:00:00Z",
                     *       "status": "scheduled",
                     *       "is_rescheduled": true,
                     *       "teacher": 1,
                     *       "room": 1,
                     *       "material": 1,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Lesson"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
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
                group_name?: string;
                /** @description One of these, separated by commas. */
                group_name__in?: string;
                /** @description Whether it is empty. */
                group_name__isnull?: boolean;
                /** @description Above this. */
                group_name__gt?: string;
                /** @description This or above. */
                group_name__gte?: string;
                /** @description Below this. */
                group_name__lt?: string;
                /** @description This or below. */
                group_name__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                group_name__range?: string;
                /** @description Contains this text. */
                group_name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                group_name__icontains?: string;
                /** @description Begins with this text. */
                group_name__startswith?: string;
                /** @description Equal to this. */
                title?: string;
                /** @description One of these, separated by commas. */
                title__in?: string;
                /** @description Whether it is empty. */
                title__isnull?: boolean;
                /** @description Above this. */
                title__gt?: string;
                /** @description This or above. */
                title__gte?: string;
                /** @description Below this. */
                title__lt?: string;
                /** @description This or below. */
                title__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                title__range?: string;
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
                /** @description Contains this text. */
                status__contains?: string;
                /** @description Contains this text, in capitals or not. */
                status__icontains?: string;
                /** @description Begins with this text. */
                status__startswith?: string;
                /** @description Equal to this. */
                is_rescheduled?: boolean;
                /** @description One of these, separated by commas. */
                is_rescheduled__in?: string;
                /** @description Whether it is empty. */
                is_rescheduled__isnull?: boolean;
                /** @description Equal to this. */
                cancel_reason?: string;
                /** @description One of these, separated by commas. */
                cancel_reason__in?: string;
                /** @description Whether it is empty. */
                cancel_reason__isnull?: boolean;
                /** @description Above this. */
                cancel_reason__gt?: string;
                /** @description This or above. */
                cancel_reason__gte?: string;
                /** @description Below this. */
                cancel_reason__lt?: string;
                /** @description This or below. */
                cancel_reason__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                cancel_reason__range?: string;
                /** @description Contains this text. */
                cancel_reason__contains?: string;
                /** @description Contains this text, in capitals or not. */
                cancel_reason__icontains?: string;
                /** @description Begins with this text. */
                cancel_reason__startswith?: string;
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
                group__name?: string;
                /** @description Contains this text, in capitals or not. */
                group__name__icontains?: string;
                /** @description Equal to this. */
                group__start_date?: string;
                /** @description This or above. */
                group__start_date__gte?: string;
                /** @description This or below. */
                group__start_date__lte?: string;
                /** @description Equal to this. */
                group__end_date?: string;
                /** @description This or above. */
                group__end_date__gte?: string;
                /** @description This or below. */
                group__end_date__lte?: string;
                /** @description Equal to this. */
                group__max_students?: number;
                /** @description This or above. */
                group__max_students__gte?: number;
                /** @description This or below. */
                group__max_students__lte?: number;
                /** @description Equal to this. */
                group__students_count?: number;
                /** @description This or above. */
                group__students_count__gte?: number;
                /** @description This or below. */
                group__students_count__lte?: number;
                /** @description Equal to this. */
                group__description?: string;
                /** @description Contains this text, in capitals or not. */
                group__description__icontains?: string;
                /** @description Equal to this. */
                group__is_active?: boolean;
                /** @description Equal to this. */
                group__created_at?: string;
                /** @description This or above. */
                group__created_at__gte?: string;
                /** @description This or below. */
                group__created_at__lte?: string;
                /** @description Equal to this. */
                group__updated_at?: string;
                /** @description This or above. */
                group__updated_at__gte?: string;
                /** @description This or below. */
                group__updated_at__lte?: string;
                /** @description Equal to this. */
                teacher__uuid?: string;
                /** @description Equal to this. */
                teacher__username?: string;
                /** @description Contains this text, in capitals or not. */
                teacher__username__icontains?: string;
                /** @description Equal to this. */
                teacher__email?: string;
                /** @description Contains this text, in capitals or not. */
                teacher__email__icontains?: string;
                /** @description Equal to this. */
                teacher__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                teacher__first_name__icontains?: string;
                /** @description Equal to this. */
                teacher__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                teacher__last_name__icontains?: string;
                /** @description Equal to this. */
                teacher__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                teacher__phone_number__icontains?: string;
                /** @description Equal to this. */
                teacher__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                teacher__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                teacher__is_active?: boolean;
                /** @description Equal to this. */
                teacher__is_verified?: boolean;
                /** @description Equal to this. */
                teacher__created_at?: string;
                /** @description This or above. */
                teacher__created_at__gte?: string;
                /** @description This or below. */
                teacher__created_at__lte?: string;
                /** @description Equal to this. */
                teacher__updated_at?: string;
                /** @description This or above. */
                teacher__updated_at__gte?: string;
                /** @description This or below. */
                teacher__updated_at__lte?: string;
                /** @description Equal to this. */
                teacher__last_login?: string;
                /** @description This or above. */
                teacher__last_login__gte?: string;
                /** @description This or below. */
                teacher__last_login__lte?: string;
                /** @description Equal to this. */
                room__name?: string;
                /** @description Contains this text, in capitals or not. */
                room__name__icontains?: string;
                /** @description Equal to this. */
                room__branch?: number;
                /** @description Equal to this. */
                room__seats?: number;
                /** @description This or above. */
                room__seats__gte?: number;
                /** @description This or below. */
                room__seats__lte?: number;
                /** @description Equal to this. */
                material__uuid?: string;
                /** @description Equal to this. */
                material__title?: string;
                /** @description Contains this text, in capitals or not. */
                material__title__icontains?: string;
                /** @description Equal to this. */
                material__description?: string;
                /** @description Contains this text, in capitals or not. */
                material__description__icontains?: string;
                /** @description Equal to this. */
                material__video_url?: string;
                /** @description Contains this text, in capitals or not. */
                material__video_url__icontains?: string;
                /** @description Equal to this. */
                material__video_seconds?: number;
                /** @description This or above. */
                material__video_seconds__gte?: number;
                /** @description This or below. */
                material__video_seconds__lte?: number;
                /** @description Equal to this. */
                material__duration_minutes?: number;
                /** @description This or above. */
                material__duration_minutes__gte?: number;
                /** @description This or below. */
                material__duration_minutes__lte?: number;
                /** @description Equal to this. */
                material__is_free_preview?: boolean;
                /** @description Equal to this. */
                material__created_at?: string;
                /** @description This or above. */
                material__created_at__gte?: string;
                /** @description This or below. */
                material__created_at__lte?: string;
                /** @description Equal to this. */
                material__updated_at?: string;
                /** @description This or above. */
                material__updated_at__gte?: string;
                /** @description This or below. */
                material__updated_at__lte?: string;
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "group": 1,
                     *           "group_name": "Group name",
                     *           "title": "Lesson 7: the past tense",
                     *           "number": 1,
                     *           "scheduled_date": "2026-09-01",
                     *           "start_time": "18:00",
                     *           "duration_minutes": 1,
                     *           "starts_at": "2026-09-01T04:00:00Z",
                     *           "ends_at": "2026-09-01T04:00:00Z",
                     *           "status": "scheduled",
                     *           "is_rescheduled": true,
                     *           "teacher": 1,
                     *           "room": 1,
                     *           "material": 1,
                     *           "created_at": "2026-09-01T04:00:00Z",
                     *           "updated_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LessonList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
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
                student?: number;
                /** @description One of these, separated by commas. */
                student__in?: string;
                /** @description Whether it is empty. */
                student__isnull?: boolean;
                /** @description Equal to this. */
                student_name?: string;
                /** @description One of these, separated by commas. */
                student_name__in?: string;
                /** @description Whether it is empty. */
                student_name__isnull?: boolean;
                /** @description Above this. */
                student_name__gt?: string;
                /** @description This or above. */
                student_name__gte?: string;
                /** @description Below this. */
                student_name__lt?: string;
                /** @description This or below. */
                student_name__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                student_name__range?: string;
                /** @description Contains this text. */
                student_name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                student_name__icontains?: string;
                /** @description Begins with this text. */
                student_name__startswith?: string;
                /** @description Equal to this. */
                status?: "present" | "absent" | "late" | "excused";
                /** @description One of these, separated by commas. */
                status__in?: string;
                /** @description Whether it is empty. */
                status__isnull?: boolean;
                /** @description Contains this text. */
                status__contains?: string;
                /** @description Contains this text, in capitals or not. */
                status__icontains?: string;
                /** @description Begins with this text. */
                status__startswith?: string;
                /** @description Equal to this. */
                notes?: string;
                /** @description One of these, separated by commas. */
                notes__in?: string;
                /** @description Whether it is empty. */
                notes__isnull?: boolean;
                /** @description Above this. */
                notes__gt?: string;
                /** @description This or above. */
                notes__gte?: string;
                /** @description Below this. */
                notes__lt?: string;
                /** @description This or below. */
                notes__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                notes__range?: string;
                /** @description Contains this text. */
                notes__contains?: string;
                /** @description Contains this text, in capitals or not. */
                notes__icontains?: string;
                /** @description Begins with this text. */
                notes__startswith?: string;
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
                lesson__title?: string;
                /** @description Contains this text, in capitals or not. */
                lesson__title__icontains?: string;
                /** @description Equal to this. */
                lesson__number?: number;
                /** @description This or above. */
                lesson__number__gte?: number;
                /** @description This or below. */
                lesson__number__lte?: number;
                /** @description Equal to this. */
                lesson__ends_at?: string;
                /** @description This or above. */
                lesson__ends_at__gte?: string;
                /** @description This or below. */
                lesson__ends_at__lte?: string;
                /** @description Equal to this. */
                lesson__status?: "scheduled" | "completed" | "cancelled";
                /** @description Equal to this. */
                lesson__is_rescheduled?: boolean;
                /** @description Equal to this. */
                lesson__cancel_reason?: string;
                /** @description Contains this text, in capitals or not. */
                lesson__cancel_reason__icontains?: string;
                /** @description Equal to this. */
                lesson__teacher?: number;
                /** @description Equal to this. */
                lesson__room?: number;
                /** @description Equal to this. */
                lesson__material?: number;
                /** @description Equal to this. */
                lesson__created_at?: string;
                /** @description This or above. */
                lesson__created_at__gte?: string;
                /** @description This or below. */
                lesson__created_at__lte?: string;
                /** @description Equal to this. */
                lesson__updated_at?: string;
                /** @description This or above. */
                lesson__updated_at__gte?: string;
                /** @description This or below. */
                lesson__updated_at__lte?: string;
                /** @description Equal to this. */
                student__uuid?: string;
                /** @description Equal to this. */
                student__username?: string;
                /** @description Contains this text, in capitals or not. */
                student__username__icontains?: string;
                /** @description Equal to this. */
                student__email?: string;
                /** @description Contains this text, in capitals or not. */
                student__email__icontains?: string;
                /** @description Equal to this. */
                student__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                student__first_name__icontains?: string;
                /** @description Equal to this. */
                student__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                student__last_name__icontains?: string;
                /** @description Equal to this. */
                student__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                student__phone_number__icontains?: string;
                /** @description Equal to this. */
                student__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                student__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                student__is_active?: boolean;
                /** @description Equal to this. */
                student__is_verified?: boolean;
                /** @description Equal to this. */
                student__created_at?: string;
                /** @description This or above. */
                student__created_at__gte?: string;
                /** @description This or below. */
                student__created_at__lte?: string;
                /** @description Equal to this. */
                student__updated_at?: string;
                /** @description This or above. */
                student__updated_at__gte?: string;
                /** @description This or below. */
                student__updated_at__lte?: string;
                /** @description Equal to this. */
                student__last_login?: string;
                /** @description This or above. */
                student__last_login__gte?: string;
                /** @description This or below. */
                student__last_login__lte?: string;
                /** @description Equal to this. */
                marked_by__uuid?: string;
                /** @description Equal to this. */
                marked_by__username?: string;
                /** @description Contains this text, in capitals or not. */
                marked_by__username__icontains?: string;
                /** @description Equal to this. */
                marked_by__email?: string;
                /** @description Contains this text, in capitals or not. */
                marked_by__email__icontains?: string;
                /** @description Equal to this. */
                marked_by__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                marked_by__first_name__icontains?: string;
                /** @description Equal to this. */
                marked_by__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                marked_by__last_name__icontains?: string;
                /** @description Equal to this. */
                marked_by__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                marked_by__phone_number__icontains?: string;
                /** @description Equal to this. */
                marked_by__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                marked_by__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                marked_by__is_active?: boolean;
                /** @description Equal to this. */
                marked_by__is_verified?: boolean;
                /** @description Equal to this. */
                marked_by__created_at?: string;
                /** @description This or above. */
                marked_by__created_at__gte?: string;
                /** @description This or below. */
                marked_by__created_at__lte?: string;
                /** @description Equal to this. */
                marked_by__updated_at?: string;
                /** @description This or above. */
                marked_by__updated_at__gte?: string;
                /** @description This or below. */
                marked_by__updated_at__lte?: string;
                /** @description Equal to this. */
                marked_by__last_login?: string;
                /** @description This or above. */
                marked_by__last_login__gte?: string;
                /** @description This or below. */
                marked_by__last_login__lte?: string;
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "lesson": 1,
                     *           "student": 1,
                     *           "student_name": "Student name",
                     *           "status": "present",
                     *           "notes": "Notes",
                     *           "marked_by": 1,
                     *           "marked_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AttendanceList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    markAttendance: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "lesson": 1,
                 *       "student": 1,
                 *       "status": "present",
                 *       "notes": ""
                 *     }
                 */
                "application/json": components["schemas"]["MarkAttendance"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "lesson": 1,
                     *       "student": 1,
                     *       "student_name": "Student name",
                     *       "status": "present",
                     *       "notes": "Notes",
                     *       "marked_by": 1,
                     *       "marked_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Attendance"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "lesson": 1,
                     *       "student": 1,
                     *       "student_name": "Student name",
                     *       "status": "present",
                     *       "notes": "Notes",
                     *       "marked_by": 1,
                     *       "marked_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Attendance"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    bulkMarkAttendance: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "lesson_id": 1,
                 *       "attendance_data": [
                 *         {
                 *           "student": 1,
                 *           "status": "present",
                 *           "notes": ""
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BulkMarkAttendance"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created": 1,
                     *       "updated": 1,
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "lesson": 1,
                     *           "student": 1,
                     *           "student_name": "Student name",
                     *           "status": "present",
                     *           "notes": "Notes",
                     *           "marked_by": 1,
                     *           "marked_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MarkedAttendance"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
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
                student?: number;
                /** @description One of these, separated by commas. */
                student__in?: string;
                /** @description Whether it is empty. */
                student__isnull?: boolean;
                /** @description Equal to this. */
                student_name?: string;
                /** @description One of these, separated by commas. */
                student_name__in?: string;
                /** @description Whether it is empty. */
                student_name__isnull?: boolean;
                /** @description Above this. */
                student_name__gt?: string;
                /** @description This or above. */
                student_name__gte?: string;
                /** @description Below this. */
                student_name__lt?: string;
                /** @description This or below. */
                student_name__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                student_name__range?: string;
                /** @description Contains this text. */
                student_name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                student_name__icontains?: string;
                /** @description Begins with this text. */
                student_name__startswith?: string;
                /** @description Equal to this. */
                status?: "present" | "absent" | "late" | "excused";
                /** @description One of these, separated by commas. */
                status__in?: string;
                /** @description Whether it is empty. */
                status__isnull?: boolean;
                /** @description Contains this text. */
                status__contains?: string;
                /** @description Contains this text, in capitals or not. */
                status__icontains?: string;
                /** @description Begins with this text. */
                status__startswith?: string;
                /** @description Equal to this. */
                notes?: string;
                /** @description One of these, separated by commas. */
                notes__in?: string;
                /** @description Whether it is empty. */
                notes__isnull?: boolean;
                /** @description Above this. */
                notes__gt?: string;
                /** @description This or above. */
                notes__gte?: string;
                /** @description Below this. */
                notes__lt?: string;
                /** @description This or below. */
                notes__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                notes__range?: string;
                /** @description Contains this text. */
                notes__contains?: string;
                /** @description Contains this text, in capitals or not. */
                notes__icontains?: string;
                /** @description Begins with this text. */
                notes__startswith?: string;
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
                lesson__title?: string;
                /** @description Contains this text, in capitals or not. */
                lesson__title__icontains?: string;
                /** @description Equal to this. */
                lesson__number?: number;
                /** @description This or above. */
                lesson__number__gte?: number;
                /** @description This or below. */
                lesson__number__lte?: number;
                /** @description Equal to this. */
                lesson__ends_at?: string;
                /** @description This or above. */
                lesson__ends_at__gte?: string;
                /** @description This or below. */
                lesson__ends_at__lte?: string;
                /** @description Equal to this. */
                lesson__status?: "scheduled" | "completed" | "cancelled";
                /** @description Equal to this. */
                lesson__is_rescheduled?: boolean;
                /** @description Equal to this. */
                lesson__cancel_reason?: string;
                /** @description Contains this text, in capitals or not. */
                lesson__cancel_reason__icontains?: string;
                /** @description Equal to this. */
                lesson__teacher?: number;
                /** @description Equal to this. */
                lesson__room?: number;
                /** @description Equal to this. */
                lesson__material?: number;
                /** @description Equal to this. */
                lesson__created_at?: string;
                /** @description This or above. */
                lesson__created_at__gte?: string;
                /** @description This or below. */
                lesson__created_at__lte?: string;
                /** @description Equal to this. */
                lesson__updated_at?: string;
                /** @description This or above. */
                lesson__updated_at__gte?: string;
                /** @description This or below. */
                lesson__updated_at__lte?: string;
                /** @description Equal to this. */
                student__uuid?: string;
                /** @description Equal to this. */
                student__username?: string;
                /** @description Contains this text, in capitals or not. */
                student__username__icontains?: string;
                /** @description Equal to this. */
                student__email?: string;
                /** @description Contains this text, in capitals or not. */
                student__email__icontains?: string;
                /** @description Equal to this. */
                student__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                student__first_name__icontains?: string;
                /** @description Equal to this. */
                student__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                student__last_name__icontains?: string;
                /** @description Equal to this. */
                student__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                student__phone_number__icontains?: string;
                /** @description Equal to this. */
                student__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                student__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                student__is_active?: boolean;
                /** @description Equal to this. */
                student__is_verified?: boolean;
                /** @description Equal to this. */
                student__created_at?: string;
                /** @description This or above. */
                student__created_at__gte?: string;
                /** @description This or below. */
                student__created_at__lte?: string;
                /** @description Equal to this. */
                student__updated_at?: string;
                /** @description This or above. */
                student__updated_at__gte?: string;
                /** @description This or below. */
                student__updated_at__lte?: string;
                /** @description Equal to this. */
                student__last_login?: string;
                /** @description This or above. */
                student__last_login__gte?: string;
                /** @description This or below. */
                student__last_login__lte?: string;
                /** @description Equal to this. */
                marked_by__uuid?: string;
                /** @description Equal to this. */
                marked_by__username?: string;
                /** @description Contains this text, in capitals or not. */
                marked_by__username__icontains?: string;
                /** @description Equal to this. */
                marked_by__email?: string;
                /** @description Contains this text, in capitals or not. */
                marked_by__email__icontains?: string;
                /** @description Equal to this. */
                marked_by__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                marked_by__first_name__icontains?: string;
                /** @description Equal to this. */
                marked_by__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                marked_by__last_name__icontains?: string;
                /** @description Equal to this. */
                marked_by__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                marked_by__phone_number__icontains?: string;
                /** @description Equal to this. */
                marked_by__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                marked_by__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                marked_by__is_active?: boolean;
                /** @description Equal to this. */
                marked_by__is_verified?: boolean;
                /** @description Equal to this. */
                marked_by__created_at?: string;
                /** @description This or above. */
                marked_by__created_at__gte?: string;
                /** @description This or below. */
                marked_by__created_at__lte?: string;
                /** @description Equal to this. */
                marked_by__updated_at?: string;
                /** @description This or above. */
                marked_by__updated_at__gte?: string;
                /** @description This or below. */
                marked_by__updated_at__lte?: string;
                /** @description Equal to this. */
                marked_by__last_login?: string;
                /** @description This or above. */
                marked_by__last_login__gte?: string;
                /** @description This or below. */
                marked_by__last_login__lte?: string;
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "lesson": 1,
                     *           "student": 1,
                     *           "student_name": "Student name",
                     *           "status": "present",
                     *           "notes": "Notes",
                     *           "marked_by": 1,
                     *           "marked_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AttendanceList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listStudentAttendance: {
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
                student?: number;
                /** @description One of these, separated by commas. */
                student__in?: string;
                /** @description Whether it is empty. */
                student__isnull?: boolean;
                /** @description Equal to this. */
                student_name?: string;
                /** @description One of these, separated by commas. */
                student_name__in?: string;
                /** @description Whether it is empty. */
                student_name__isnull?: boolean;
                /** @description Above this. */
                student_name__gt?: string;
                /** @description This or above. */
                student_name__gte?: string;
                /** @description Below this. */
                student_name__lt?: string;
                /** @description This or below. */
                student_name__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                student_name__range?: string;
                /** @description Contains this text. */
                student_name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                student_name__icontains?: string;
                /** @description Begins with this text. */
                student_name__startswith?: string;
                /** @description Equal to this. */
                status?: "present" | "absent" | "late" | "excused";
                /** @description One of these, separated by commas. */
                status__in?: string;
                /** @description Whether it is empty. */
                status__isnull?: boolean;
                /** @description Contains this text. */
                status__contains?: string;
                /** @description Contains this text, in capitals or not. */
                status__icontains?: string;
                /** @description Begins with this text. */
                status__startswith?: string;
                /** @description Equal to this. */
                notes?: string;
                /** @description One of these, separated by commas. */
                notes__in?: string;
                /** @description Whether it is empty. */
                notes__isnull?: boolean;
                /** @description Above this. */
                notes__gt?: string;
                /** @description This or above. */
                notes__gte?: string;
                /** @description Below this. */
                notes__lt?: string;
                /** @description This or below. */
                notes__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                notes__range?: string;
                /** @description Contains this text. */
                notes__contains?: string;
                /** @description Contains this text, in capitals or not. */
                notes__icontains?: string;
                /** @description Begins with this text. */
                notes__startswith?: string;
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
                lesson__title?: string;
                /** @description Contains this text, in capitals or not. */
                lesson__title__icontains?: string;
                /** @description Equal to this. */
                lesson__number?: number;
                /** @description This or above. */
                lesson__number__gte?: number;
                /** @description This or below. */
                lesson__number__lte?: number;
                /** @description Equal to this. */
                lesson__ends_at?: string;
                /** @description This or above. */
                lesson__ends_at__gte?: string;
                /** @description This or below. */
                lesson__ends_at__lte?: string;
                /** @description Equal to this. */
                lesson__status?: "scheduled" | "completed" | "cancelled";
                /** @description Equal to this. */
                lesson__is_rescheduled?: boolean;
                /** @description Equal to this. */
                lesson__cancel_reason?: string;
                /** @description Contains this text, in capitals or not. */
                lesson__cancel_reason__icontains?: string;
                /** @description Equal to this. */
                lesson__teacher?: number;
                /** @description Equal to this. */
                lesson__room?: number;
                /** @description Equal to this. */
                lesson__material?: number;
                /** @description Equal to this. */
                lesson__created_at?: string;
                /** @description This or above. */
                lesson__created_at__gte?: string;
                /** @description This or below. */
                lesson__created_at__lte?: string;
                /** @description Equal to this. */
                lesson__updated_at?: string;
                /** @description This or above. */
                lesson__updated_at__gte?: string;
                /** @description This or below. */
                lesson__updated_at__lte?: string;
                /** @description Equal to this. */
                student__uuid?: string;
                /** @description Equal to this. */
                student__username?: string;
                /** @description Contains this text, in capitals or not. */
                student__username__icontains?: string;
                /** @description Equal to this. */
                student__email?: string;
                /** @description Contains this text, in capitals or not. */
                student__email__icontains?: string;
                /** @description Equal to this. */
                student__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                student__first_name__icontains?: string;
                /** @description Equal to this. */
                student__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                student__last_name__icontains?: string;
                /** @description Equal to this. */
                student__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                student__phone_number__icontains?: string;
                /** @description Equal to this. */
                student__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                student__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                student__is_active?: boolean;
                /** @description Equal to this. */
                student__is_verified?: boolean;
                /** @description Equal to this. */
                student__created_at?: string;
                /** @description This or above. */
                student__created_at__gte?: string;
                /** @description This or below. */
                student__created_at__lte?: string;
                /** @description Equal to this. */
                student__updated_at?: string;
                /** @description This or above. */
                student__updated_at__gte?: string;
                /** @description This or below. */
                student__updated_at__lte?: string;
                /** @description Equal to this. */
                student__last_login?: string;
                /** @description This or above. */
                student__last_login__gte?: string;
                /** @description This or below. */
                student__last_login__lte?: string;
                /** @description Equal to this. */
                marked_by__uuid?: string;
                /** @description Equal to this. */
                marked_by__username?: string;
                /** @description Contains this text, in capitals or not. */
                marked_by__username__icontains?: string;
                /** @description Equal to this. */
                marked_by__email?: string;
                /** @description Contains this text, in capitals or not. */
                marked_by__email__icontains?: string;
                /** @description Equal to this. */
                marked_by__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                marked_by__first_name__icontains?: string;
                /** @description Equal to this. */
                marked_by__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                marked_by__last_name__icontains?: string;
                /** @description Equal to this. */
                marked_by__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                marked_by__phone_number__icontains?: string;
                /** @description Equal to this. */
                marked_by__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                marked_by__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                marked_by__is_active?: boolean;
                /** @description Equal to this. */
                marked_by__is_verified?: boolean;
                /** @description Equal to this. */
                marked_by__created_at?: string;
                /** @description This or above. */
                marked_by__created_at__gte?: string;
                /** @description This or below. */
                marked_by__created_at__lte?: string;
                /** @description Equal to this. */
                marked_by__updated_at?: string;
                /** @description This or above. */
                marked_by__updated_at__gte?: string;
                /** @description This or below. */
                marked_by__updated_at__lte?: string;
                /** @description Equal to this. */
                marked_by__last_login?: string;
                /** @description This or above. */
                marked_by__last_login__gte?: string;
                /** @description This or below. */
                marked_by__last_login__lte?: string;
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "lesson": 1,
                     *           "student": 1,
                     *           "student_name": "Student name",
                     *           "status": "present",
                     *           "notes": "Notes",
                     *           "marked_by": 1,
                     *           "marked_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ],
                     *       "totals": {
                     *         "present": 1,
                     *         "absent": 1,
                     *         "late": 1,
                     *         "excused": 1,
                     *         "total": 1,
                     *         "rate": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StudentAttendanceList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listResources: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, lesson, title, type, file_size, created_at. */
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
                title?: string;
                /** @description One of these, separated by commas. */
                title__in?: string;
                /** @description Whether it is empty. */
                title__isnull?: boolean;
                /** @description Above this. */
                title__gt?: string;
                /** @description This or above. */
                title__gte?: string;
                /** @description Below this. */
                title__lt?: string;
                /** @description This or below. */
                title__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                title__range?: string;
                /** @description Contains this text. */
                title__contains?: string;
                /** @description Contains this text, in capitals or not. */
                title__icontains?: string;
                /** @description Begins with this text. */
                title__startswith?: string;
                /** @description Equal to this. */
                type?: "document" | "audio" | "supplementary";
                /** @description One of these, separated by commas. */
                type__in?: string;
                /** @description Whether it is empty. */
                type__isnull?: boolean;
                /** @description Contains this text. */
                type__contains?: string;
                /** @description Contains this text, in capitals or not. */
                type__icontains?: string;
                /** @description Begins with this text. */
                type__startswith?: string;
                /** @description Equal to this. */
                file_name?: string;
                /** @description One of these, separated by commas. */
                file_name__in?: string;
                /** @description Whether it is empty. */
                file_name__isnull?: boolean;
                /** @description Above this. */
                file_name__gt?: string;
                /** @description This or above. */
                file_name__gte?: string;
                /** @description Below this. */
                file_name__lt?: string;
                /** @description This or below. */
                file_name__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                file_name__range?: string;
                /** @description Contains this text. */
                file_name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                file_name__icontains?: string;
                /** @description Begins with this text. */
                file_name__startswith?: string;
                /** @description Equal to this. */
                file_size?: number;
                /** @description One of these, separated by commas. */
                file_size__in?: string;
                /** @description Whether it is empty. */
                file_size__isnull?: boolean;
                /** @description Above this. */
                file_size__gt?: number;
                /** @description This or above. */
                file_size__gte?: number;
                /** @description Below this. */
                file_size__lt?: number;
                /** @description This or below. */
                file_size__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                file_size__range?: string;
                /** @description Equal to this. */
                mime_type?: string;
                /** @description One of these, separated by commas. */
                mime_type__in?: string;
                /** @description Whether it is empty. */
                mime_type__isnull?: boolean;
                /** @description Above this. */
                mime_type__gt?: string;
                /** @description This or above. */
                mime_type__gte?: string;
                /** @description Below this. */
                mime_type__lt?: string;
                /** @description This or below. */
                mime_type__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                mime_type__range?: string;
                /** @description Contains this text. */
                mime_type__contains?: string;
                /** @description Contains this text, in capitals or not. */
                mime_type__icontains?: string;
                /** @description Begins with this text. */
                mime_type__startswith?: string;
                /** @description Equal to this. */
                duration_seconds?: number;
                /** @description One of these, separated by commas. */
                duration_seconds__in?: string;
                /** @description Whether it is empty. */
                duration_seconds__isnull?: boolean;
                /** @description Above this. */
                duration_seconds__gt?: number;
                /** @description This or above. */
                duration_seconds__gte?: number;
                /** @description Below this. */
                duration_seconds__lt?: number;
                /** @description This or below. */
                duration_seconds__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                duration_seconds__range?: string;
                /** @description Equal to this. */
                download_url?: string;
                /** @description One of these, separated by commas. */
                download_url__in?: string;
                /** @description Whether it is empty. */
                download_url__isnull?: boolean;
                /** @description Above this. */
                download_url__gt?: string;
                /** @description This or above. */
                download_url__gte?: string;
                /** @description Below this. */
                download_url__lt?: string;
                /** @description This or below. */
                download_url__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                download_url__range?: string;
                /** @description Contains this text. */
                download_url__contains?: string;
                /** @description Contains this text, in capitals or not. */
                download_url__icontains?: string;
                /** @description Begins with this text. */
                download_url__startswith?: string;
                /** @description Equal to this. */
                uploaded_by?: number;
                /** @description One of these, separated by commas. */
                uploaded_by__in?: string;
                /** @description Whether it is empty. */
                uploaded_by__isnull?: boolean;
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
                lesson__title?: string;
                /** @description Contains this text, in capitals or not. */
                lesson__title__icontains?: string;
                /** @description Equal to this. */
                lesson__number?: number;
                /** @description This or above. */
                lesson__number__gte?: number;
                /** @description This or below. */
                lesson__number__lte?: number;
                /** @description Equal to this. */
                lesson__ends_at?: string;
                /** @description This or above. */
                lesson__ends_at__gte?: string;
                /** @description This or below. */
                lesson__ends_at__lte?: string;
                /** @description Equal to this. */
                lesson__status?: "scheduled" | "completed" | "cancelled";
                /** @description Equal to this. */
                lesson__is_rescheduled?: boolean;
                /** @description Equal to this. */
                lesson__cancel_reason?: string;
                /** @description Contains this text, in capitals or not. */
                lesson__cancel_reason__icontains?: string;
                /** @description Equal to this. */
                lesson__teacher?: number;
                /** @description Equal to this. */
                lesson__room?: number;
                /** @description Equal to this. */
                lesson__material?: number;
                /** @description Equal to this. */
                lesson__created_at?: string;
                /** @description This or above. */
                lesson__created_at__gte?: string;
                /** @description This or below. */
                lesson__created_at__lte?: string;
                /** @description Equal to this. */
                lesson__updated_at?: string;
                /** @description This or above. */
                lesson__updated_at__gte?: string;
                /** @description This or below. */
                lesson__updated_at__lte?: string;
                /** @description Equal to this. */
                uploaded_by__uuid?: string;
                /** @description Equal to this. */
                uploaded_by__username?: string;
                /** @description Contains this text, in capitals or not. */
                uploaded_by__username__icontains?: string;
                /** @description Equal to this. */
                uploaded_by__email?: string;
                /** @description Contains this text, in capitals or not. */
                uploaded_by__email__icontains?: string;
                /** @description Equal to this. */
                uploaded_by__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                uploaded_by__first_name__icontains?: string;
                /** @description Equal to this. */
                uploaded_by__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                uploaded_by__last_name__icontains?: string;
                /** @description Equal to this. */
                uploaded_by__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                uploaded_by__phone_number__icontains?: string;
                /** @description Equal to this. */
                uploaded_by__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                uploaded_by__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                uploaded_by__is_active?: boolean;
                /** @description Equal to this. */
                uploaded_by__is_verified?: boolean;
                /** @description Equal to this. */
                uploaded_by__created_at?: string;
                /** @description This or above. */
                uploaded_by__created_at__gte?: string;
                /** @description This or below. */
                uploaded_by__created_at__lte?: string;
                /** @description Equal to this. */
                uploaded_by__updated_at?: string;
                /** @description This or above. */
                uploaded_by__updated_at__gte?: string;
                /** @description This or below. */
                uploaded_by__updated_at__lte?: string;
                /** @description Equal to this. */
                uploaded_by__last_login?: string;
                /** @description This or above. */
                uploaded_by__last_login__gte?: string;
                /** @description This or below. */
                uploaded_by__last_login__lte?: string;
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "lesson": 1,
                     *           "title": "Lesson 7: the past tense",
                     *           "type": "document",
                     *           "file_name": "dialogue.ogg",
                     *           "file_size": 1,
                     *           "mime_type": "audio/ogg",
                     *           "duration_seconds": 1,
                     *           "download_url": "Download url",
                     *           "uploaded_by": 1,
                     *           "created_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ResourceList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    uploadResource: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    lesson: number;
                    title: string;
                    /**
                     * @description What a lesson's file is for: a document is text, a recording sound, supplementary may be either.
                     * @enum {string}
                     */
                    type: "document" | "audio" | "supplementary";
                    /** Format: binary */
                    file: Blob;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "lesson": 1,
                     *       "title": "Lesson 7: the past tense",
                     *       "type": "document",
                     *       "file_name": "dialogue.ogg",
                     *       "file_size": 1,
                     *       "mime_type": "audio/ogg",
                     *       "duration_seconds": 1,
                     *       "download_url": "Download url",
                     *       "uploaded_by": 1,
                     *       "created_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Resource"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listLessonResources: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, lesson, title, type, file_size, created_at. */
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
                title?: string;
                /** @description One of these, separated by commas. */
                title__in?: string;
                /** @description Whether it is empty. */
                title__isnull?: boolean;
                /** @description Above this. */
                title__gt?: string;
                /** @description This or above. */
                title__gte?: string;
                /** @description Below this. */
                title__lt?: string;
                /** @description This or below. */
                title__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                title__range?: string;
                /** @description Contains this text. */
                title__contains?: string;
                /** @description Contains this text, in capitals or not. */
                title__icontains?: string;
                /** @description Begins with this text. */
                title__startswith?: string;
                /** @description Equal to this. */
                type?: "document" | "audio" | "supplementary";
                /** @description One of these, separated by commas. */
                type__in?: string;
                /** @description Whether it is empty. */
                type__isnull?: boolean;
                /** @description Contains this text. */
                type__contains?: string;
                /** @description Contains this text, in capitals or not. */
                type__icontains?: string;
                /** @description Begins with this text. */
                type__startswith?: string;
                /** @description Equal to this. */
                file_name?: string;
                /** @description One of these, separated by commas. */
                file_name__in?: string;
                /** @description Whether it is empty. */
                file_name__isnull?: boolean;
                /** @description Above this. */
                file_name__gt?: string;
                /** @description This or above. */
                file_name__gte?: string;
                /** @description Below this. */
                file_name__lt?: string;
                /** @description This or below. */
                file_name__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                file_name__range?: string;
                /** @description Contains this text. */
                file_name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                file_name__icontains?: string;
                /** @description Begins with this text. */
                file_name__startswith?: string;
                /** @description Equal to this. */
                file_size?: number;
                /** @description One of these, separated by commas. */
                file_size__in?: string;
                /** @description Whether it is empty. */
                file_size__isnull?: boolean;
                /** @description Above this. */
                file_size__gt?: number;
                /** @description This or above. */
                file_size__gte?: number;
                /** @description Below this. */
                file_size__lt?: number;
                /** @description This or below. */
                file_size__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                file_size__range?: string;
                /** @description Equal to this. */
                mime_type?: string;
                /** @description One of these, separated by commas. */
                mime_type__in?: string;
                /** @description Whether it is empty. */
                mime_type__isnull?: boolean;
                /** @description Above this. */
                mime_type__gt?: string;
                /** @description This or above. */
                mime_type__gte?: string;
                /** @description Below this. */
                mime_type__lt?: string;
                /** @description This or below. */
                mime_type__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                mime_type__range?: string;
                /** @description Contains this text. */
                mime_type__contains?: string;
                /** @description Contains this text, in capitals or not. */
                mime_type__icontains?: string;
                /** @description Begins with this text. */
                mime_type__startswith?: string;
                /** @description Equal to this. */
                duration_seconds?: number;
                /** @description One of these, separated by commas. */
                duration_seconds__in?: string;
                /** @description Whether it is empty. */
                duration_seconds__isnull?: boolean;
                /** @description Above this. */
                duration_seconds__gt?: number;
                /** @description This or above. */
                duration_seconds__gte?: number;
                /** @description Below this. */
                duration_seconds__lt?: number;
                /** @description This or below. */
                duration_seconds__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                duration_seconds__range?: string;
                /** @description Equal to this. */
                download_url?: string;
                /** @description One of these, separated by commas. */
                download_url__in?: string;
                /** @description Whether it is empty. */
                download_url__isnull?: boolean;
                /** @description Above this. */
                download_url__gt?: string;
                /** @description This or above. */
                download_url__gte?: string;
                /** @description Below this. */
                download_url__lt?: string;
                /** @description This or below. */
                download_url__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                download_url__range?: string;
                /** @description Contains this text. */
                download_url__contains?: string;
                /** @description Contains this text, in capitals or not. */
                download_url__icontains?: string;
                /** @description Begins with this text. */
                download_url__startswith?: string;
                /** @description Equal to this. */
                uploaded_by?: number;
                /** @description One of these, separated by commas. */
                uploaded_by__in?: string;
                /** @description Whether it is empty. */
                uploaded_by__isnull?: boolean;
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
                lesson__title?: string;
                /** @description Contains this text, in capitals or not. */
                lesson__title__icontains?: string;
                /** @description Equal to this. */
                lesson__number?: number;
                /** @description This or above. */
                lesson__number__gte?: number;
                /** @description This or below. */
                lesson__number__lte?: number;
                /** @description Equal to this. */
                lesson__ends_at?: string;
                /** @description This or above. */
                lesson__ends_at__gte?: string;
                /** @description This or below. */
                lesson__ends_at__lte?: string;
                /** @description Equal to this. */
                lesson__status?: "scheduled" | "completed" | "cancelled";
                /** @description Equal to this. */
                lesson__is_rescheduled?: boolean;
                /** @description Equal to this. */
                lesson__cancel_reason?: string;
                /** @description Contains this text, in capitals or not. */
                lesson__cancel_reason__icontains?: string;
                /** @description Equal to this. */
                lesson__teacher?: number;
                /** @description Equal to this. */
                lesson__room?: number;
                /** @description Equal to this. */
                lesson__material?: number;
                /** @description Equal to this. */
                lesson__created_at?: string;
                /** @description This or above. */
                lesson__created_at__gte?: string;
                /** @description This or below. */
                lesson__created_at__lte?: string;
                /** @description Equal to this. */
                lesson__updated_at?: string;
                /** @description This or above. */
                lesson__updated_at__gte?: string;
                /** @description This or below. */
                lesson__updated_at__lte?: string;
                /** @description Equal to this. */
                uploaded_by__uuid?: string;
                /** @description Equal to this. */
                uploaded_by__username?: string;
                /** @description Contains this text, in capitals or not. */
                uploaded_by__username__icontains?: string;
                /** @description Equal to this. */
                uploaded_by__email?: string;
                /** @description Contains this text, in capitals or not. */
                uploaded_by__email__icontains?: string;
                /** @description Equal to this. */
                uploaded_by__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                uploaded_by__first_name__icontains?: string;
                /** @description Equal to this. */
                uploaded_by__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                uploaded_by__last_name__icontains?: string;
                /** @description Equal to this. */
                uploaded_by__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                uploaded_by__phone_number__icontains?: string;
                /** @description Equal to this. */
                uploaded_by__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                uploaded_by__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                uploaded_by__is_active?: boolean;
                /** @description Equal to this. */
                uploaded_by__is_verified?: boolean;
                /** @description Equal to this. */
                uploaded_by__created_at?: string;
                /** @description This or above. */
                uploaded_by__created_at__gte?: string;
                /** @description This or below. */
                uploaded_by__created_at__lte?: string;
                /** @description Equal to this. */
                uploaded_by__updated_at?: string;
                /** @description This or above. */
                uploaded_by__updated_at__gte?: string;
                /** @description This or below. */
                uploaded_by__updated_at__lte?: string;
                /** @description Equal to this. */
                uploaded_by__last_login?: string;
                /** @description This or above. */
                uploaded_by__last_login__gte?: string;
                /** @description This or below. */
                uploaded_by__last_login__lte?: string;
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "lesson": 1,
                     *           "title": "Lesson 7: the past tense",
                     *           "type": "document",
                     *           "file_name": "dialogue.ogg",
                     *           "file_size": 1,
                     *           "mime_type": "audio/ogg",
                     *           "duration_seconds": 1,
                     *           "download_url": "Download url",
                     *           "uploaded_by": 1,
                     *           "created_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ResourceList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getResource: {
        parameters: {
            query?: {
                /** @description Only these fields, separated by commas; the answer has no others then. */
                fields?: string;
            };
            header?: {
                /**
                 * @description The ETag that you have: answered with 304 when the object has not changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-None-Match"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "lesson": 1,
                     *       "title": "Lesson 7: the past tense",
                     *       "type": "document",
                     *       "file_name": "dialogue.ogg",
                     *       "file_size": 1,
                     *       "mime_type": "audio/ogg",
                     *       "duration_seconds": 1,
                     *       "download_url": "Download url",
                     *       "uploaded_by": 1,
                     *       "created_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Resource"];
                };
            };
            /** @description Unchanged: you have it already. */
            304: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    deleteResource: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    downloadResource: {
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                    "application/msword": Blob;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Blob;
                    "audio/*": Blob;
                };
            };
            /** @description The part of it that was asked for. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                    "application/msword": Blob;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Blob;
                    "audio/*": Blob;
                };
            };
            /** @description It is in a bucket: the address to get it from, good for some minutes. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unchanged: you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            412: components["responses"]["Error412"];
            416: components["responses"]["Error416"];
            429: components["responses"]["Error429"];
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
                student?: number;
                /** @description One of these, separated by commas. */
                student__in?: string;
                /** @description Whether it is empty. */
                student__isnull?: boolean;
                /** @description Equal to this. */
                student_name?: string;
                /** @description One of these, separated by commas. */
                student_name__in?: string;
                /** @description Whether it is empty. */
                student_name__isnull?: boolean;
                /** @description Above this. */
                student_name__gt?: string;
                /** @description This or above. */
                student_name__gte?: string;
                /** @description Below this. */
                student_name__lt?: string;
                /** @description This or below. */
                student_name__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                student_name__range?: string;
                /** @description Contains this text. */
                student_name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                student_name__icontains?: string;
                /** @description Begins with this text. */
                student_name__startswith?: string;
                /** @description Equal to this. */
                title?: string;
                /** @description One of these, separated by commas. */
                title__in?: string;
                /** @description Whether it is empty. */
                title__isnull?: boolean;
                /** @description Above this. */
                title__gt?: string;
                /** @description This or above. */
                title__gte?: string;
                /** @description Below this. */
                title__lt?: string;
                /** @description This or below. */
                title__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                title__range?: string;
                /** @description Contains this text. */
                title__contains?: string;
                /** @description Contains this text, in capitals or not. */
                title__icontains?: string;
                /** @description Begins with this text. */
                title__startswith?: string;
                /** @description Equal to this. */
                description?: string;
                /** @description One of these, separated by commas. */
                description__in?: string;
                /** @description Whether it is empty. */
                description__isnull?: boolean;
                /** @description Above this. */
                description__gt?: string;
                /** @description This or above. */
                description__gte?: string;
                /** @description Below this. */
                description__lt?: string;
                /** @description This or below. */
                description__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                description__range?: string;
                /** @description Contains this text. */
                description__contains?: string;
                /** @description Contains this text, in capitals or not. */
                description__icontains?: string;
                /** @description Begins with this text. */
                description__startswith?: string;
                /** @description Equal to this. */
                expected_answer?: string;
                /** @description One of these, separated by commas. */
                expected_answer__in?: string;
                /** @description Whether it is empty. */
                expected_answer__isnull?: boolean;
                /** @description Above this. */
                expected_answer__gt?: string;
                /** @description This or above. */
                expected_answer__gte?: string;
                /** @description Below this. */
                expected_answer__lt?: string;
                /** @description This or below. */
                expected_answer__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                expected_answer__range?: string;
                /** @description Contains this text. */
                expected_answer__contains?: string;
                /** @description Contains this text, in capitals or not. */
                expected_answer__icontains?: string;
                /** @description Begins with this text. */
                expected_answer__startswith?: string;
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
                status?: "assigned" | "processing" | "needs_review" | "approved" | "rejected" | "revision" | "failed";
                /** @description One of these, separated by commas. */
                status__in?: string;
                /** @description Whether it is empty. */
                status__isnull?: boolean;
                /** @description Contains this text. */
                status__contains?: string;
                /** @description Contains this text, in capitals or not. */
                status__icontains?: string;
                /** @description Begins with this text. */
                status__startswith?: string;
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
                audio_url?: string;
                /** @description One of these, separated by commas. */
                audio_url__in?: string;
                /** @description Whether it is empty. */
                audio_url__isnull?: boolean;
                /** @description Above this. */
                audio_url__gt?: string;
                /** @description This or above. */
                audio_url__gte?: string;
                /** @description Below this. */
                audio_url__lt?: string;
                /** @description This or below. */
                audio_url__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                audio_url__range?: string;
                /** @description Contains this text. */
                audio_url__contains?: string;
                /** @description Contains this text, in capitals or not. */
                audio_url__icontains?: string;
                /** @description Begins with this text. */
                audio_url__startswith?: string;
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
                feedback?: string;
                /** @description One of these, separated by commas. */
                feedback__in?: string;
                /** @description Whether it is empty. */
                feedback__isnull?: boolean;
                /** @description Above this. */
                feedback__gt?: string;
                /** @description This or above. */
                feedback__gte?: string;
                /** @description Below this. */
                feedback__lt?: string;
                /** @description This or below. */
                feedback__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                feedback__range?: string;
                /** @description Contains this text. */
                feedback__contains?: string;
                /** @description Contains this text, in capitals or not. */
                feedback__icontains?: string;
                /** @description Begins with this text. */
                feedback__startswith?: string;
                /** @description Equal to this. */
                reviewed_by?: number;
                /** @description One of these, separated by commas. */
                reviewed_by__in?: string;
                /** @description Whether it is empty. */
                reviewed_by__isnull?: boolean;
                /** @description Equal to this. */
                reviewed_at?: string;
                /** @description One of these, separated by commas. */
                reviewed_at__in?: string;
                /** @description Whether it is empty. */
                reviewed_at__isnull?: boolean;
                /** @description Above this. */
                reviewed_at__gt?: string;
                /** @description This or above. */
                reviewed_at__gte?: string;
                /** @description Below this. */
                reviewed_at__lt?: string;
                /** @description This or below. */
                reviewed_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                reviewed_at__range?: string;
                /** @description Equal to this. */
                coins_awarded?: number;
                /** @description One of these, separated by commas. */
                coins_awarded__in?: string;
                /** @description Whether it is empty. */
                coins_awarded__isnull?: boolean;
                /** @description Above this. */
                coins_awarded__gt?: number;
                /** @description This or above. */
                coins_awarded__gte?: number;
                /** @description Below this. */
                coins_awarded__lt?: number;
                /** @description This or below. */
                coins_awarded__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                coins_awarded__range?: string;
                /** @description Equal to this. */
                failure_reason?: string;
                /** @description One of these, separated by commas. */
                failure_reason__in?: string;
                /** @description Whether it is empty. */
                failure_reason__isnull?: boolean;
                /** @description Above this. */
                failure_reason__gt?: string;
                /** @description This or above. */
                failure_reason__gte?: string;
                /** @description Below this. */
                failure_reason__lt?: string;
                /** @description This or below. */
                failure_reason__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                failure_reason__range?: string;
                /** @description Contains this text. */
                failure_reason__contains?: string;
                /** @description Contains this text, in capitals or not. */
                failure_reason__icontains?: string;
                /** @description Begins with this text. */
                failure_reason__startswith?: string;
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
                lesson__title?: string;
                /** @description Contains this text, in capitals or not. */
                lesson__title__icontains?: string;
                /** @description Equal to this. */
                lesson__number?: number;
                /** @description This or above. */
                lesson__number__gte?: number;
                /** @description This or below. */
                lesson__number__lte?: number;
                /** @description Equal to this. */
                lesson__ends_at?: string;
                /** @description This or above. */
                lesson__ends_at__gte?: string;
                /** @description This or below. */
                lesson__ends_at__lte?: string;
                /** @description Equal to this. */
                lesson__status?: "scheduled" | "completed" | "cancelled";
                /** @description Equal to this. */
                lesson__is_rescheduled?: boolean;
                /** @description Equal to this. */
                lesson__cancel_reason?: string;
                /** @description Contains this text, in capitals or not. */
                lesson__cancel_reason__icontains?: string;
                /** @description Equal to this. */
                lesson__teacher?: number;
                /** @description Equal to this. */
                lesson__room?: number;
                /** @description Equal to this. */
                lesson__material?: number;
                /** @description Equal to this. */
                lesson__created_at?: string;
                /** @description This or above. */
                lesson__created_at__gte?: string;
                /** @description This or below. */
                lesson__created_at__lte?: string;
                /** @description Equal to this. */
                lesson__updated_at?: string;
                /** @description This or above. */
                lesson__updated_at__gte?: string;
                /** @description This or below. */
                lesson__updated_at__lte?: string;
                /** @description Equal to this. */
                student__uuid?: string;
                /** @description Equal to this. */
                student__username?: string;
                /** @description Contains this text, in capitals or not. */
                student__username__icontains?: string;
                /** @description Equal to this. */
                student__email?: string;
                /** @description Contains this text, in capitals or not. */
                student__email__icontains?: string;
                /** @description Equal to this. */
                student__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                student__first_name__icontains?: string;
                /** @description Equal to this. */
                student__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                student__last_name__icontains?: string;
                /** @description Equal to this. */
                student__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                student__phone_number__icontains?: string;
                /** @description Equal to this. */
                student__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                student__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                student__is_active?: boolean;
                /** @description Equal to this. */
                student__is_verified?: boolean;
                /** @description Equal to this. */
                student__created_at?: string;
                /** @description This or above. */
                student__created_at__gte?: string;
                /** @description This or below. */
                student__created_at__lte?: string;
                /** @description Equal to this. */
                student__updated_at?: string;
                /** @description This or above. */
                student__updated_at__gte?: string;
                /** @description This or below. */
                student__updated_at__lte?: string;
                /** @description Equal to this. */
                student__last_login?: string;
                /** @description This or above. */
                student__last_login__gte?: string;
                /** @description This or below. */
                student__last_login__lte?: string;
                /** @description Equal to this. */
                reviewed_by__uuid?: string;
                /** @description Equal to this. */
                reviewed_by__username?: string;
                /** @description Contains this text, in capitals or not. */
                reviewed_by__username__icontains?: string;
                /** @description Equal to this. */
                reviewed_by__email?: string;
                /** @description Contains this text, in capitals or not. */
                reviewed_by__email__icontains?: string;
                /** @description Equal to this. */
                reviewed_by__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                reviewed_by__first_name__icontains?: string;
                /** @description Equal to this. */
                reviewed_by__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                reviewed_by__last_name__icontains?: string;
                /** @description Equal to this. */
                reviewed_by__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                reviewed_by__phone_number__icontains?: string;
                /** @description Equal to this. */
                reviewed_by__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                reviewed_by__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                reviewed_by__is_active?: boolean;
                /** @description Equal to this. */
                reviewed_by__is_verified?: boolean;
                /** @description Equal to this. */
                reviewed_by__created_at?: string;
                /** @description This or above. */
                reviewed_by__created_at__gte?: string;
                /** @description This or below. */
                reviewed_by__created_at__lte?: string;
                /** @description Equal to this. */
                reviewed_by__updated_at?: string;
                /** @description This or above. */
                reviewed_by__updated_at__gte?: string;
                /** @description This or below. */
                reviewed_by__updated_at__lte?: string;
                /** @description Equal to this. */
                reviewed_by__last_login?: string;
                /** @description This or above. */
                reviewed_by__last_login__gte?: string;
                /** @description This or below. */
                reviewed_by__last_login__lte?: string;
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "lesson": 1,
                     *           "student": 1,
                     *           "student_name": "Student name",
                     *           "title": "Lesson 7: the past tense",
                     *           "description": "Description",
                     *           "expected_answer": "Expected answer",
                     *           "deadline": "2026-09-01T04:00:00Z",
                     *           "status": "assigned",
                     *           "submitted_at": "2026-09-01T04:00:00Z",
                     *           "audio_url": "Audio url",
                     *           "transcript": {
                     *             "text": "Text",
                     *             "language": "Language",
                     *             "engine": "Engine",
                     *             "duration_seconds": 1
                     *           },
                     *           "similarity_score": 1,
                     *           "differences": [
                     *             {
                     *               "kind": "equal",
                     *               "expected": [
                     *                 "Expected"
                     *               ],
                     *               "heard": [
                     *                 "Heard"
                     *               ]
                     *             }
                     *           ],
                     *           "feedback": "Feedback",
                     *           "reviewed_by": 1,
                     *           "reviewed_at": "2026-09-01T04:00:00Z",
                     *           "coins_awarded": 1,
                     *           "failure_reason": "Failure reason",
                     *           "created_at": "2026-09-01T04:00:00Z",
                     *           "updated_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HomeworkList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    assignHomework: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "lesson": 1,
                 *       "title": "Lesson 7: the past tense",
                 *       "expected_answer": "Expected answer",
                 *       "deadline": "2026-09-01T04:00:00Z",
                 *       "description": "",
                 *       "students": [
                 *         1
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AssignHomework"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created": 1,
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "lesson": 1,
                     *           "student": 1,
                     *           "student_name": "Student name",
                     *           "title": "Lesson 7: the past tense",
                     *           "description": "Description",
                     *           "expected_answer": "Expected answer",
                     *           "deadline": "2026-09-01T04:00:00Z",
                     *           "status": "assigned",
                     *           "submitted_at": "2026-09-01T04:00:00Z",
                     *           "audio_url": "Audio url",
                     *           "transcript": {
                     *             "text": "Text",
                     *             "language": "Language",
                     *             "engine": "Engine",
                     *             "duration_seconds": 1
                     *           },
                     *           "similarity_score": 1,
                     *           "differences": [
                     *             {
                     *               "kind": "equal",
                     *               "expected": [
                     *                 "Expected"
                     *               ],
                     *               "heard": [
                     *                 "Heard"
                     *               ]
                     *             }
                     *           ],
                     *           "feedback": "Feedback",
                     *           "reviewed_by": 1,
                     *           "reviewed_at": "2026-09-01T04:00:00Z",
                     *           "coins_awarded": 1,
                     *           "failure_reason": "Failure reason",
                     *           "created_at": "2026-09-01T04:00:00Z",
                     *           "updated_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AssignedHomework"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getHomework: {
        parameters: {
            query?: {
                /** @description Only these fields, separated by commas; the answer has no others then. */
                fields?: string;
            };
            header?: {
                /**
                 * @description The ETag that you have: answered with 304 when the object has not changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-None-Match"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "lesson": 1,
                     *       "student": 1,
                     *       "student_name": "Student name",
                     *       "title": "Lesson 7: the past tense",
                     *       "description": "Description",
                     *       "expected_answer": "Expected answer",
                     *       "deadline": "2026-09-01T04:00:00Z",
                     *       "status": "assigned",
                     *       "submitted_at": "2026-09-01T04:00:00Z",
                     *       "audio_url": "Audio url",
                     *       "transcript": {
                     *         "text": "Text",
                     *         "language": "Language",
                     *         "engine": "Engine",
                     *         "duration_seconds": 1
                     *       },
                     *       "similarity_score": 1,
                     *       "differences": [
                     *         {
                     *           "kind": "equal",
                     *           "expected": [
                     *             "Expected"
                     *           ],
                     *           "heard": [
                     *             "Heard"
                     *           ]
                     *         }
                     *       ],
                     *       "feedback": "Feedback",
                     *       "reviewed_by": 1,
                     *       "reviewed_at": "2026-09-01T04:00:00Z",
                     *       "coins_awarded": 1,
                     *       "failure_reason": "Failure reason",
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Homework"];
                };
            };
            /** @description Unchanged: you have it already. */
            304: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    submitHomework: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "lesson": 1,
                     *       "student": 1,
                     *       "student_name": "Student name",
                     *       "title": "Lesson 7: the past tense",
                     *       "description": "Description",
                     *       "expected_answer": "Expected answer",
                     *       "deadline": "2026-09-01T04:00:00Z",
                     *       "status": "assigned",
                     *       "submitted_at": "2026-09-01T04:00:00Z",
                     *       "audio_url": "Audio url",
                     *       "transcript": {
                     *         "text": "Text",
                     *         "language": "Language",
                     *         "engine": "Engine",
                     *         "duration_seconds": 1
                     *       },
                     *       "similarity_score": 1,
                     *       "differences": [
                     *         {
                     *           "kind": "equal",
                     *           "expected": [
                     *             "Expected"
                     *           ],
                     *           "heard": [
                     *             "Heard"
                     *           ]
                     *         }
                     *       ],
                     *       "feedback": "Feedback",
                     *       "reviewed_by": 1,
                     *       "reviewed_at": "2026-09-01T04:00:00Z",
                     *       "coins_awarded": 1,
                     *       "failure_reason": "Failure reason",
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Homework"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    reviewHomework: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "approved",
                 *       "feedback": ""
                 *     }
                 */
                "application/json": components["schemas"]["ReviewHomework"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "lesson": 1,
                     *       "student": 1,
                     *       "student_name": "Student name",
                     *       "title": "Lesson 7: the past tense",
                     *       "description": "Description",
                     *       "expected_answer": "Expected answer",
                     *       "deadline": "2026-09-01T04:00:00Z",
                     *       "status": "assigned",
                     *       "submitted_at": "2026-09-01T04:00:00Z",
                     *       "audio_url": "Audio url",
                     *       "transcript": {
                     *         "text": "Text",
                     *         "language": "Language",
                     *         "engine": "Engine",
                     *         "duration_seconds": 1
                     *       },
                     *       "similarity_score": 1,
                     *       "differences": [
                     *         {
                     *           "kind": "equal",
                     *           "expected": [
                     *             "Expected"
                     *           ],
                     *           "heard": [
                     *             "Heard"
                     *           ]
                     *         }
                     *       ],
                     *       "feedback": "Feedback",
                     *       "reviewed_by": 1,
                     *       "reviewed_at": "2026-09-01T04:00:00Z",
                     *       "coins_awarded": 1,
                     *       "failure_reason": "Failure reason",
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Homework"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    retryHomework: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "lesson": 1,
                     *       "student": 1,
                     *       "student_name": "Student name",
                     *       "title": "Lesson 7: the past tense",
                     *       "description": "Description",
                     *       "expected_answer": "Expected answer",
                     *       "deadline": "2026-09-01T04:00:00Z",
                     *       "status": "assigned",
                     *       "submitted_at": "2026-09-01T04:00:00Z",
                     *       "audio_url": "Audio url",
                     *       "transcript": {
                     *         "text": "Text",
                     *         "language": "Language",
                     *         "engine": "Engine",
                     *         "duration_seconds": 1
                     *       },
                     *       "similarity_score": 1,
                     *       "differences": [
                     *         {
                     *           "kind": "equal",
                     *           "expected": [
                     *             "Expected"
                     *           ],
                     *           "heard": [
                     *             "Heard"
                     *           ]
                     *         }
                     *       ],
                     *       "feedback": "Feedback",
                     *       "reviewed_by": 1,
                     *       "reviewed_at": "2026-09-01T04:00:00Z",
                     *       "coins_awarded": 1,
                     *       "failure_reason": "Failure reason",
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Homework"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
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
            /** @description It is in a bucket: the address to get it from, good for some minutes. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unchanged: you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            412: components["responses"]["Error412"];
            416: components["responses"]["Error416"];
            429: components["responses"]["Error429"];
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
                student?: number;
                /** @description One of these, separated by commas. */
                student__in?: string;
                /** @description Whether it is empty. */
                student__isnull?: boolean;
                /** @description Equal to this. */
                student_name?: string;
                /** @description One of these, separated by commas. */
                student_name__in?: string;
                /** @description Whether it is empty. */
                student_name__isnull?: boolean;
                /** @description Above this. */
                student_name__gt?: string;
                /** @description This or above. */
                student_name__gte?: string;
                /** @description Below this. */
                student_name__lt?: string;
                /** @description This or below. */
                student_name__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                student_name__range?: string;
                /** @description Contains this text. */
                student_name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                student_name__icontains?: string;
                /** @description Begins with this text. */
                student_name__startswith?: string;
                /** @description Equal to this. */
                title?: string;
                /** @description One of these, separated by commas. */
                title__in?: string;
                /** @description Whether it is empty. */
                title__isnull?: boolean;
                /** @description Above this. */
                title__gt?: string;
                /** @description This or above. */
                title__gte?: string;
                /** @description Below this. */
                title__lt?: string;
                /** @description This or below. */
                title__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                title__range?: string;
                /** @description Contains this text. */
                title__contains?: string;
                /** @description Contains this text, in capitals or not. */
                title__icontains?: string;
                /** @description Begins with this text. */
                title__startswith?: string;
                /** @description Equal to this. */
                description?: string;
                /** @description One of these, separated by commas. */
                description__in?: string;
                /** @description Whether it is empty. */
                description__isnull?: boolean;
                /** @description Above this. */
                description__gt?: string;
                /** @description This or above. */
                description__gte?: string;
                /** @description Below this. */
                description__lt?: string;
                /** @description This or below. */
                description__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                description__range?: string;
                /** @description Contains this text. */
                description__contains?: string;
                /** @description Contains this text, in capitals or not. */
                description__icontains?: string;
                /** @description Begins with this text. */
                description__startswith?: string;
                /** @description Equal to this. */
                expected_answer?: string;
                /** @description One of these, separated by commas. */
                expected_answer__in?: string;
                /** @description Whether it is empty. */
                expected_answer__isnull?: boolean;
                /** @description Above this. */
                expected_answer__gt?: string;
                /** @description This or above. */
                expected_answer__gte?: string;
                /** @description Below this. */
                expected_answer__lt?: string;
                /** @description This or below. */
                expected_answer__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                expected_answer__range?: string;
                /** @description Contains this text. */
                expected_answer__contains?: string;
                /** @description Contains this text, in capitals or not. */
                expected_answer__icontains?: string;
                /** @description Begins with this text. */
                expected_answer__startswith?: string;
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
                status?: "assigned" | "processing" | "needs_review" | "approved" | "rejected" | "revision" | "failed";
                /** @description One of these, separated by commas. */
                status__in?: string;
                /** @description Whether it is empty. */
                status__isnull?: boolean;
                /** @description Contains this text. */
                status__contains?: string;
                /** @description Contains this text, in capitals or not. */
                status__icontains?: string;
                /** @description Begins with this text. */
                status__startswith?: string;
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
                audio_url?: string;
                /** @description One of these, separated by commas. */
                audio_url__in?: string;
                /** @description Whether it is empty. */
                audio_url__isnull?: boolean;
                /** @description Above this. */
                audio_url__gt?: string;
                /** @description This or above. */
                audio_url__gte?: string;
                /** @description Below this. */
                audio_url__lt?: string;
                /** @description This or below. */
                audio_url__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                audio_url__range?: string;
                /** @description Contains this text. */
                audio_url__contains?: string;
                /** @description Contains this text, in capitals or not. */
                audio_url__icontains?: string;
                /** @description Begins with this text. */
                audio_url__startswith?: string;
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
                feedback?: string;
                /** @description One of these, separated by commas. */
                feedback__in?: string;
                /** @description Whether it is empty. */
                feedback__isnull?: boolean;
                /** @description Above this. */
                feedback__gt?: string;
                /** @description This or above. */
                feedback__gte?: string;
                /** @description Below this. */
                feedback__lt?: string;
                /** @description This or below. */
                feedback__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                feedback__range?: string;
                /** @description Contains this text. */
                feedback__contains?: string;
                /** @description Contains this text, in capitals or not. */
                feedback__icontains?: string;
                /** @description Begins with this text. */
                feedback__startswith?: string;
                /** @description Equal to this. */
                reviewed_by?: number;
                /** @description One of these, separated by commas. */
                reviewed_by__in?: string;
                /** @description Whether it is empty. */
                reviewed_by__isnull?: boolean;
                /** @description Equal to this. */
                reviewed_at?: string;
                /** @description One of these, separated by commas. */
                reviewed_at__in?: string;
                /** @description Whether it is empty. */
                reviewed_at__isnull?: boolean;
                /** @description Above this. */
                reviewed_at__gt?: string;
                /** @description This or above. */
                reviewed_at__gte?: string;
                /** @description Below this. */
                reviewed_at__lt?: string;
                /** @description This or below. */
                reviewed_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                reviewed_at__range?: string;
                /** @description Equal to this. */
                coins_awarded?: number;
                /** @description One of these, separated by commas. */
                coins_awarded__in?: string;
                /** @description Whether it is empty. */
                coins_awarded__isnull?: boolean;
                /** @description Above this. */
                coins_awarded__gt?: number;
                /** @description This or above. */
                coins_awarded__gte?: number;
                /** @description Below this. */
                coins_awarded__lt?: number;
                /** @description This or below. */
                coins_awarded__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                coins_awarded__range?: string;
                /** @description Equal to this. */
                failure_reason?: string;
                /** @description One of these, separated by commas. */
                failure_reason__in?: string;
                /** @description Whether it is empty. */
                failure_reason__isnull?: boolean;
                /** @description Above this. */
                failure_reason__gt?: string;
                /** @description This or above. */
                failure_reason__gte?: string;
                /** @description Below this. */
                failure_reason__lt?: string;
                /** @description This or below. */
                failure_reason__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                failure_reason__range?: string;
                /** @description Contains this text. */
                failure_reason__contains?: string;
                /** @description Contains this text, in capitals or not. */
                failure_reason__icontains?: string;
                /** @description Begins with this text. */
                failure_reason__startswith?: string;
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
                lesson__title?: string;
                /** @description Contains this text, in capitals or not. */
                lesson__title__icontains?: string;
                /** @description Equal to this. */
                lesson__number?: number;
                /** @description This or above. */
                lesson__number__gte?: number;
                /** @description This or below. */
                lesson__number__lte?: number;
                /** @description Equal to this. */
                lesson__ends_at?: string;
                /** @description This or above. */
                lesson__ends_at__gte?: string;
                /** @description This or below. */
                lesson__ends_at__lte?: string;
                /** @description Equal to this. */
                lesson__status?: "scheduled" | "completed" | "cancelled";
                /** @description Equal to this. */
                lesson__is_rescheduled?: boolean;
                /** @description Equal to this. */
                lesson__cancel_reason?: string;
                /** @description Contains this text, in capitals or not. */
                lesson__cancel_reason__icontains?: string;
                /** @description Equal to this. */
                lesson__teacher?: number;
                /** @description Equal to this. */
                lesson__room?: number;
                /** @description Equal to this. */
                lesson__material?: number;
                /** @description Equal to this. */
                lesson__created_at?: string;
                /** @description This or above. */
                lesson__created_at__gte?: string;
                /** @description This or below. */
                lesson__created_at__lte?: string;
                /** @description Equal to this. */
                lesson__updated_at?: string;
                /** @description This or above. */
                lesson__updated_at__gte?: string;
                /** @description This or below. */
                lesson__updated_at__lte?: string;
                /** @description Equal to this. */
                student__uuid?: string;
                /** @description Equal to this. */
                student__username?: string;
                /** @description Contains this text, in capitals or not. */
                student__username__icontains?: string;
                /** @description Equal to this. */
                student__email?: string;
                /** @description Contains this text, in capitals or not. */
                student__email__icontains?: string;
                /** @description Equal to this. */
                student__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                student__first_name__icontains?: string;
                /** @description Equal to this. */
                student__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                student__last_name__icontains?: string;
                /** @description Equal to this. */
                student__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                student__phone_number__icontains?: string;
                /** @description Equal to this. */
                student__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                student__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                student__is_active?: boolean;
                /** @description Equal to this. */
                student__is_verified?: boolean;
                /** @description Equal to this. */
                student__created_at?: string;
                /** @description This or above. */
                student__created_at__gte?: string;
                /** @description This or below. */
                student__created_at__lte?: string;
                /** @description Equal to this. */
                student__updated_at?: string;
                /** @description This or above. */
                student__updated_at__gte?: string;
                /** @description This or below. */
                student__updated_at__lte?: string;
                /** @description Equal to this. */
                student__last_login?: string;
                /** @description This or above. */
                student__last_login__gte?: string;
                /** @description This or below. */
                student__last_login__lte?: string;
                /** @description Equal to this. */
                reviewed_by__uuid?: string;
                /** @description Equal to this. */
                reviewed_by__username?: string;
                /** @description Contains this text, in capitals or not. */
                reviewed_by__username__icontains?: string;
                /** @description Equal to this. */
                reviewed_by__email?: string;
                /** @description Contains this text, in capitals or not. */
                reviewed_by__email__icontains?: string;
                /** @description Equal to this. */
                reviewed_by__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                reviewed_by__first_name__icontains?: string;
                /** @description Equal to this. */
                reviewed_by__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                reviewed_by__last_name__icontains?: string;
                /** @description Equal to this. */
                reviewed_by__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                reviewed_by__phone_number__icontains?: string;
                /** @description Equal to this. */
                reviewed_by__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                reviewed_by__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                reviewed_by__is_active?: boolean;
                /** @description Equal to this. */
                reviewed_by__is_verified?: boolean;
                /** @description Equal to this. */
                reviewed_by__created_at?: string;
                /** @description This or above. */
                reviewed_by__created_at__gte?: string;
                /** @description This or below. */
                reviewed_by__created_at__lte?: string;
                /** @description Equal to this. */
                reviewed_by__updated_at?: string;
                /** @description This or above. */
                reviewed_by__updated_at__gte?: string;
                /** @description This or below. */
                reviewed_by__updated_at__lte?: string;
                /** @description Equal to this. */
                reviewed_by__last_login?: string;
                /** @description This or above. */
                reviewed_by__last_login__gte?: string;
                /** @description This or below. */
                reviewed_by__last_login__lte?: string;
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "lesson": 1,
                     *           "student": 1,
                     *           "student_name": "Student name",
                     *           "title": "Lesson 7: the past tense",
                     *           "description": "Description",
                     *           "expected_answer": "Expected answer",
                     *           "deadline": "2026-09-01T04:00:00Z",
                     *           "status": "assigned",
                     *           "submitted_at": "2026-09-01T04:00:00Z",
                     *           "audio_url": "Audio url",
                     *           "transcript": {
                     *             "text": "Text",
                     *             "language": "Language",
                     *             "engine": "Engine",
                     *             "duration_seconds": 1
                     *           },
                     *           "similarity_score": 1,
                     *           "differences": [
                     *             {
                     *               "kind": "equal",
                     *               "expected": [
                     *                 "Expected"
                     *               ],
                     *               "heard": [
                     *                 "Heard"
                     *               ]
                     *             }
                     *           ],
                     *           "feedback": "Feedback",
                     *           "reviewed_by": 1,
                     *           "reviewed_at": "2026-09-01T04:00:00Z",
                     *           "coins_awarded": 1,
                     *           "failure_reason": "Failure reason",
                     *           "created_at": "2026-09-01T04:00:00Z",
                     *           "updated_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HomeworkList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
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
                student?: number;
                /** @description One of these, separated by commas. */
                student__in?: string;
                /** @description Whether it is empty. */
                student__isnull?: boolean;
                /** @description Equal to this. */
                student_name?: string;
                /** @description One of these, separated by commas. */
                student_name__in?: string;
                /** @description Whether it is empty. */
                student_name__isnull?: boolean;
                /** @description Above this. */
                student_name__gt?: string;
                /** @description This or above. */
                student_name__gte?: string;
                /** @description Below this. */
                student_name__lt?: string;
                /** @description This or below. */
                student_name__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                student_name__range?: string;
                /** @description Contains this text. */
                student_name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                student_name__icontains?: string;
                /** @description Begins with this text. */
                student_name__startswith?: string;
                /** @description Equal to this. */
                title?: string;
                /** @description One of these, separated by commas. */
                title__in?: string;
                /** @description Whether it is empty. */
                title__isnull?: boolean;
                /** @description Above this. */
                title__gt?: string;
                /** @description This or above. */
                title__gte?: string;
                /** @description Below this. */
                title__lt?: string;
                /** @description This or below. */
                title__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                title__range?: string;
                /** @description Contains this text. */
                title__contains?: string;
                /** @description Contains this text, in capitals or not. */
                title__icontains?: string;
                /** @description Begins with this text. */
                title__startswith?: string;
                /** @description Equal to this. */
                description?: string;
                /** @description One of these, separated by commas. */
                description__in?: string;
                /** @description Whether it is empty. */
                description__isnull?: boolean;
                /** @description Above this. */
                description__gt?: string;
                /** @description This or above. */
                description__gte?: string;
                /** @description Below this. */
                description__lt?: string;
                /** @description This or below. */
                description__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                description__range?: string;
                /** @description Contains this text. */
                description__contains?: string;
                /** @description Contains this text, in capitals or not. */
                description__icontains?: string;
                /** @description Begins with this text. */
                description__startswith?: string;
                /** @description Equal to this. */
                expected_answer?: string;
                /** @description One of these, separated by commas. */
                expected_answer__in?: string;
                /** @description Whether it is empty. */
                expected_answer__isnull?: boolean;
                /** @description Above this. */
                expected_answer__gt?: string;
                /** @description This or above. */
                expected_answer__gte?: string;
                /** @description Below this. */
                expected_answer__lt?: string;
                /** @description This or below. */
                expected_answer__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                expected_answer__range?: string;
                /** @description Contains this text. */
                expected_answer__contains?: string;
                /** @description Contains this text, in capitals or not. */
                expected_answer__icontains?: string;
                /** @description Begins with this text. */
                expected_answer__startswith?: string;
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
                status?: "assigned" | "processing" | "needs_review" | "approved" | "rejected" | "revision" | "failed";
                /** @description One of these, separated by commas. */
                status__in?: string;
                /** @description Whether it is empty. */
                status__isnull?: boolean;
                /** @description Contains this text. */
                status__contains?: string;
                /** @description Contains this text, in capitals or not. */
                status__icontains?: string;
                /** @description Begins with this text. */
                status__startswith?: string;
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
                audio_url?: string;
                /** @description One of these, separated by commas. */
                audio_url__in?: string;
                /** @description Whether it is empty. */
                audio_url__isnull?: boolean;
                /** @description Above this. */
                audio_url__gt?: string;
                /** @description This or above. */
                audio_url__gte?: string;
                /** @description Below this. */
                audio_url__lt?: string;
                /** @description This or below. */
                audio_url__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                audio_url__range?: string;
                /** @description Contains this text. */
                audio_url__contains?: string;
                /** @description Contains this text, in capitals or not. */
                audio_url__icontains?: string;
                /** @description Begins with this text. */
                audio_url__startswith?: string;
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
                feedback?: string;
                /** @description One of these, separated by commas. */
                feedback__in?: string;
                /** @description Whether it is empty. */
                feedback__isnull?: boolean;
                /** @description Above this. */
                feedback__gt?: string;
                /** @description This or above. */
                feedback__gte?: string;
                /** @description Below this. */
                feedback__lt?: string;
                /** @description This or below. */
                feedback__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                feedback__range?: string;
                /** @description Contains this text. */
                feedback__contains?: string;
                /** @description Contains this text, in capitals or not. */
                feedback__icontains?: string;
                /** @description Begins with this text. */
                feedback__startswith?: string;
                /** @description Equal to this. */
                reviewed_by?: number;
                /** @description One of these, separated by commas. */
                reviewed_by__in?: string;
                /** @description Whether it is empty. */
                reviewed_by__isnull?: boolean;
                /** @description Equal to this. */
                reviewed_at?: string;
                /** @description One of these, separated by commas. */
                reviewed_at__in?: string;
                /** @description Whether it is empty. */
                reviewed_at__isnull?: boolean;
                /** @description Above this. */
                reviewed_at__gt?: string;
                /** @description This or above. */
                reviewed_at__gte?: string;
                /** @description Below this. */
                reviewed_at__lt?: string;
                /** @description This or below. */
                reviewed_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                reviewed_at__range?: string;
                /** @description Equal to this. */
                coins_awarded?: number;
                /** @description One of these, separated by commas. */
                coins_awarded__in?: string;
                /** @description Whether it is empty. */
                coins_awarded__isnull?: boolean;
                /** @description Above this. */
                coins_awarded__gt?: number;
                /** @description This or above. */
                coins_awarded__gte?: number;
                /** @description Below this. */
                coins_awarded__lt?: number;
                /** @description This or below. */
                coins_awarded__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                coins_awarded__range?: string;
                /** @description Equal to this. */
                failure_reason?: string;
                /** @description One of these, separated by commas. */
                failure_reason__in?: string;
                /** @description Whether it is empty. */
                failure_reason__isnull?: boolean;
                /** @description Above this. */
                failure_reason__gt?: string;
                /** @description This or above. */
                failure_reason__gte?: string;
                /** @description Below this. */
                failure_reason__lt?: string;
                /** @description This or below. */
                failure_reason__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                failure_reason__range?: string;
                /** @description Contains this text. */
                failure_reason__contains?: string;
                /** @description Contains this text, in capitals or not. */
                failure_reason__icontains?: string;
                /** @description Begins with this text. */
                failure_reason__startswith?: string;
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
                lesson__title?: string;
                /** @description Contains this text, in capitals or not. */
                lesson__title__icontains?: string;
                /** @description Equal to this. */
                lesson__number?: number;
                /** @description This or above. */
                lesson__number__gte?: number;
                /** @description This or below. */
                lesson__number__lte?: number;
                /** @description Equal to this. */
                lesson__ends_at?: string;
                /** @description This or above. */
                lesson__ends_at__gte?: string;
                /** @description This or below. */
                lesson__ends_at__lte?: string;
                /** @description Equal to this. */
                lesson__status?: "scheduled" | "completed" | "cancelled";
                /** @description Equal to this. */
                lesson__is_rescheduled?: boolean;
                /** @description Equal to this. */
                lesson__cancel_reason?: string;
                /** @description Contains this text, in capitals or not. */
                lesson__cancel_reason__icontains?: string;
                /** @description Equal to this. */
                lesson__teacher?: number;
                /** @description Equal to this. */
                lesson__room?: number;
                /** @description Equal to this. */
                lesson__material?: number;
                /** @description Equal to this. */
                lesson__created_at?: string;
                /** @description This or above. */
                lesson__created_at__gte?: string;
                /** @description This or below. */
                lesson__created_at__lte?: string;
                /** @description Equal to this. */
                lesson__updated_at?: string;
                /** @description This or above. */
                lesson__updated_at__gte?: string;
                /** @description This or below. */
                lesson__updated_at__lte?: string;
                /** @description Equal to this. */
                student__uuid?: string;
                /** @description Equal to this. */
                student__username?: string;
                /** @description Contains this text, in capitals or not. */
                student__username__icontains?: string;
                /** @description Equal to this. */
                student__email?: string;
                /** @description Contains this text, in capitals or not. */
                student__email__icontains?: string;
                /** @description Equal to this. */
                student__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                student__first_name__icontains?: string;
                /** @description Equal to this. */
                student__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                student__last_name__icontains?: string;
                /** @description Equal to this. */
                student__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                student__phone_number__icontains?: string;
                /** @description Equal to this. */
                student__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                student__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                student__is_active?: boolean;
                /** @description Equal to this. */
                student__is_verified?: boolean;
                /** @description Equal to this. */
                student__created_at?: string;
                /** @description This or above. */
                student__created_at__gte?: string;
                /** @description This or below. */
                student__created_at__lte?: string;
                /** @description Equal to this. */
                student__updated_at?: string;
                /** @description This or above. */
                student__updated_at__gte?: string;
                /** @description This or below. */
                student__updated_at__lte?: string;
                /** @description Equal to this. */
                student__last_login?: string;
                /** @description This or above. */
                student__last_login__gte?: string;
                /** @description This or below. */
                student__last_login__lte?: string;
                /** @description Equal to this. */
                reviewed_by__uuid?: string;
                /** @description Equal to this. */
                reviewed_by__username?: string;
                /** @description Contains this text, in capitals or not. */
                reviewed_by__username__icontains?: string;
                /** @description Equal to this. */
                reviewed_by__email?: string;
                /** @description Contains this text, in capitals or not. */
                reviewed_by__email__icontains?: string;
                /** @description Equal to this. */
                reviewed_by__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                reviewed_by__first_name__icontains?: string;
                /** @description Equal to this. */
                reviewed_by__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                reviewed_by__last_name__icontains?: string;
                /** @description Equal to this. */
                reviewed_by__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                reviewed_by__phone_number__icontains?: string;
                /** @description Equal to this. */
                reviewed_by__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                reviewed_by__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                reviewed_by__is_active?: boolean;
                /** @description Equal to this. */
                reviewed_by__is_verified?: boolean;
                /** @description Equal to this. */
                reviewed_by__created_at?: string;
                /** @description This or above. */
                reviewed_by__created_at__gte?: string;
                /** @description This or below. */
                reviewed_by__created_at__lte?: string;
                /** @description Equal to this. */
                reviewed_by__updated_at?: string;
                /** @description This or above. */
                reviewed_by__updated_at__gte?: string;
                /** @description This or below. */
                reviewed_by__updated_at__lte?: string;
                /** @description Equal to this. */
                reviewed_by__last_login?: string;
                /** @description This or above. */
                reviewed_by__last_login__gte?: string;
                /** @description This or below. */
                reviewed_by__last_login__lte?: string;
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "lesson": 1,
                     *           "student": 1,
                     *           "student_name": "Student name",
                     *           "title": "Lesson 7: the past tense",
                     *           "description": "Description",
                     *           "expected_answer": "Expected answer",
                     *           "deadline": "2026-09-01T04:00:00Z",
                     *           "status": "assigned",
                     *           "submitted_at": "2026-09-01T04:00:00Z",
                     *           "audio_url": "Audio url",
                     *           "transcript": {
                     *             "text": "Text",
                     *             "language": "Language",
                     *             "engine": "Engine",
                     *             "duration_seconds": 1
                     *           },
                     *           "similarity_score": 1,
                     *           "differences": [
                     *             {
                     *               "kind": "equal",
                     *               "expected": [
                     *                 "Expected"
                     *               ],
                     *               "heard": [
                     *                 "Heard"
                     *               ]
                     *             }
                     *           ],
                     *           "feedback": "Feedback",
                     *           "reviewed_by": 1,
                     *           "reviewed_at": "2026-09-01T04:00:00Z",
                     *           "coins_awarded": 1,
                     *           "failure_reason": "Failure reason",
                     *           "created_at": "2026-09-01T04:00:00Z",
                     *           "updated_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HomeworkList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listPaymentSchedules: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, student, group, amount, next_due_date, created_at. */
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
                group?: number;
                /** @description One of these, separated by commas. */
                group__in?: string;
                /** @description Whether it is empty. */
                group__isnull?: boolean;
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
                /** @description Above this. */
                currency__gt?: string;
                /** @description This or above. */
                currency__gte?: string;
                /** @description Below this. */
                currency__lt?: string;
                /** @description This or below. */
                currency__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                currency__range?: string;
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
                /** @description Contains this text. */
                payment_method__contains?: string;
                /** @description Contains this text, in capitals or not. */
                payment_method__icontains?: string;
                /** @description Begins with this text. */
                payment_method__startswith?: string;
                /** @description Equal to this. */
                day_of_month?: number;
                /** @description One of these, separated by commas. */
                day_of_month__in?: string;
                /** @description Whether it is empty. */
                day_of_month__isnull?: boolean;
                /** @description Above this. */
                day_of_month__gt?: number;
                /** @description This or above. */
                day_of_month__gte?: number;
                /** @description Below this. */
                day_of_month__lt?: number;
                /** @description This or below. */
                day_of_month__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                day_of_month__range?: string;
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
                is_active?: boolean;
                /** @description One of these, separated by commas. */
                is_active__in?: string;
                /** @description Whether it is empty. */
                is_active__isnull?: boolean;
                /** @description Equal to this. */
                next_due_date?: string;
                /** @description One of these, separated by commas. */
                next_due_date__in?: string;
                /** @description Whether it is empty. */
                next_due_date__isnull?: boolean;
                /** @description Above this. */
                next_due_date__gt?: string;
                /** @description This or above. */
                next_due_date__gte?: string;
                /** @description Below this. */
                next_due_date__lt?: string;
                /** @description This or below. */
                next_due_date__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                next_due_date__range?: string;
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
                /** @description Equal to this. */
                student__uuid?: string;
                /** @description Equal to this. */
                student__username?: string;
                /** @description Contains this text, in capitals or not. */
                student__username__icontains?: string;
                /** @description Equal to this. */
                student__email?: string;
                /** @description Contains this text, in capitals or not. */
                student__email__icontains?: string;
                /** @description Equal to this. */
                student__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                student__first_name__icontains?: string;
                /** @description Equal to this. */
                student__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                student__last_name__icontains?: string;
                /** @description Equal to this. */
                student__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                student__phone_number__icontains?: string;
                /** @description Equal to this. */
                student__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                student__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                student__is_active?: boolean;
                /** @description Equal to this. */
                student__is_verified?: boolean;
                /** @description Equal to this. */
                student__created_at?: string;
                /** @description This or above. */
                student__created_at__gte?: string;
                /** @description This or below. */
                student__created_at__lte?: string;
                /** @description Equal to this. */
                student__updated_at?: string;
                /** @description This or above. */
                student__updated_at__gte?: string;
                /** @description This or below. */
                student__updated_at__lte?: string;
                /** @description Equal to this. */
                student__last_login?: string;
                /** @description This or above. */
                student__last_login__gte?: string;
                /** @description This or below. */
                student__last_login__lte?: string;
                /** @description Equal to this. */
                group__name?: string;
                /** @description Contains this text, in capitals or not. */
                group__name__icontains?: string;
                /** @description Equal to this. */
                group__course?: number;
                /** @description Equal to this. */
                group__teacher?: number;
                /** @description Equal to this. */
                group__start_date?: string;
                /** @description This or above. */
                group__start_date__gte?: string;
                /** @description This or below. */
                group__start_date__lte?: string;
                /** @description Equal to this. */
                group__end_date?: string;
                /** @description This or above. */
                group__end_date__gte?: string;
                /** @description This or below. */
                group__end_date__lte?: string;
                /** @description Equal to this. */
                group__max_students?: number;
                /** @description This or above. */
                group__max_students__gte?: number;
                /** @description This or below. */
                group__max_students__lte?: number;
                /** @description Equal to this. */
                group__students_count?: number;
                /** @description This or above. */
                group__students_count__gte?: number;
                /** @description This or below. */
                group__students_count__lte?: number;
                /** @description Equal to this. */
                group__description?: string;
                /** @description Contains this text, in capitals or not. */
                group__description__icontains?: string;
                /** @description Equal to this. */
                group__is_active?: boolean;
                /** @description Equal to this. */
                group__created_at?: string;
                /** @description This or above. */
                group__created_at__gte?: string;
                /** @description This or below. */
                group__created_at__lte?: string;
                /** @description Equal to this. */
                group__updated_at?: string;
                /** @description This or above. */
                group__updated_at__gte?: string;
                /** @description This or below. */
                group__updated_at__lte?: string;
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "student": 1,
                     *           "group": 1,
                     *           "amount": "500000.00",
                     *           "currency": "UZS",
                     *           "payment_method": "payme",
                     *           "day_of_month": 1,
                     *           "start_date": "2026-09-01",
                     *           "end_date": "2026-09-01",
                     *           "is_active": true,
                     *           "next_due_date": "2026-09-01"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentScheduleList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    createPaymentSchedule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": 1,
                 *       "payment_method": "payme",
                 *       "day_of_month": 1,
                 *       "start_date": "2026-09-01",
                 *       "student": 1,
                 *       "group": 1,
                 *       "currency": "",
                 *       "end_date": "2026-09-01",
                 *       "is_active": true
                 *     }
                 */
                "application/json": components["schemas"]["PaymentScheduleCreate"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "student": 1,
                     *       "group": 1,
                     *       "amount": "500000.00",
                     *       "currency": "UZS",
                     *       "payment_method": "payme",
                     *       "day_of_month": 1,
                     *       "start_date": "2026-09-01",
                     *       "end_date": "2026-09-01",
                     *       "is_active": true,
                     *       "next_due_date": "2026-09-01"
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentSchedule"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getPaymentSchedule: {
        parameters: {
            query?: {
                /** @description Only these fields, separated by commas; the answer has no others then. */
                fields?: string;
            };
            header?: {
                /**
                 * @description The ETag that you have: answered with 304 when the object has not changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-None-Match"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "student": 1,
                     *       "group": 1,
                     *       "amount": "500000.00",
                     *       "currency": "UZS",
                     *       "payment_method": "payme",
                     *       "day_of_month": 1,
                     *       "start_date": "2026-09-01",
                     *       "end_date": "2026-09-01",
                     *       "is_active": true,
                     *       "next_due_date": "2026-09-01"
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentSchedule"];
                };
            };
            /** @description Unchanged: you have it already. */
            304: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    replacePaymentSchedule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "student": 1,
                 *       "group": 1,
                 *       "amount": 1,
                 *       "currency": "UZS",
                 *       "payment_method": "payme",
                 *       "day_of_month": 1,
                 *       "start_date": "2026-09-01",
                 *       "end_date": "2026-09-01",
                 *       "is_active": true
                 *     }
                 */
                "application/json": components["schemas"]["PaymentScheduleUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "student": 1,
                     *       "group": 1,
                     *       "amount": "500000.00",
                     *       "currency": "UZS",
                     *       "payment_method": "payme",
                     *       "day_of_month": 1,
                     *       "start_date": "2026-09-01",
                     *       "end_date": "2026-09-01",
                     *       "is_active": true,
                     *       "next_due_date": "2026-09-01"
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentSchedule"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    deletePaymentSchedule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    updatePaymentSchedule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "student": 1,
                 *       "group": 1,
                 *       "amount": 1,
                 *       "currency": "UZS",
                 *       "payment_method": "payme",
                 *       "day_of_month": 1,
                 *       "start_date": "2026-09-01",
                 *       "end_date": "2026-09-01",
                 *       "is_active": true
                 *     }
                 */
                "application/json": components["schemas"]["PaymentScheduleUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "student": 1,
                     *       "group": 1,
                     *       "amount": "500000.00",
                     *       "currency": "UZS",
                     *       "payment_method": "payme",
                     *       "day_of_month": 1,
                     *       "start_date": "2026-09-01",
                     *       "end_date": "2026-09-01",
                     *       "is_active": true,
                     *       "next_due_date": "2026-09-01"
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentSchedule"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    receivePaymeCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "method": "CheckPerformTransaction",
                 *       "params": {
                 *         "account": {
                 *           "payment_id": "197"
                 *         },
                 *         "amount": 50000000,
                 *         "id": "5305e3bab097f420a62ced0b",
                 *         "time": 1399114284039
                 *       },
                 *       "id": 1
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    method: "CheckPerformTransaction" | "CreateTransaction" | "PerformTransaction" | "CancelTransaction" | "CheckTransaction" | "GetStatement" | "SetFiscalData" | "ChangePassword";
                    /**
                     * @example {
                     *       "account": {
                     *         "payment_id": "197"
                     *       },
                     *       "amount": 50000000,
                     *       "id": "5305e3bab097f420a62ced0b",
                     *       "time": 1399114284039
                     *     }
                     */
                    params: {
                        [key: string]: components["schemas"]["Json"];
                    };
                    id: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "jsonrpc": "2.0",
                     *       "id": 1,
                     *       "result": {},
                     *       "error": {}
                     *     }
                     */
                    "application/json": components["schemas"]["PaymeAnswer"];
                };
            };
            413: components["responses"]["Error413"];
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
                student_name?: string;
                /** @description One of these, separated by commas. */
                student_name__in?: string;
                /** @description Whether it is empty. */
                student_name__isnull?: boolean;
                /** @description Above this. */
                student_name__gt?: string;
                /** @description This or above. */
                student_name__gte?: string;
                /** @description Below this. */
                student_name__lt?: string;
                /** @description This or below. */
                student_name__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                student_name__range?: string;
                /** @description Contains this text. */
                student_name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                student_name__icontains?: string;
                /** @description Begins with this text. */
                student_name__startswith?: string;
                /** @description Equal to this. */
                group?: number;
                /** @description One of these, separated by commas. */
                group__in?: string;
                /** @description Whether it is empty. */
                group__isnull?: boolean;
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
                /** @description Above this. */
                currency__gt?: string;
                /** @description This or above. */
                currency__gte?: string;
                /** @description Below this. */
                currency__lt?: string;
                /** @description This or below. */
                currency__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                currency__range?: string;
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
                /** @description Contains this text. */
                payment_method__contains?: string;
                /** @description Contains this text, in capitals or not. */
                payment_method__icontains?: string;
                /** @description Begins with this text. */
                payment_method__startswith?: string;
                /** @description Equal to this. */
                status?: "pending" | "confirmed" | "failed" | "overdue" | "refunded";
                /** @description One of these, separated by commas. */
                status__in?: string;
                /** @description Whether it is empty. */
                status__isnull?: boolean;
                /** @description Contains this text. */
                status__contains?: string;
                /** @description Contains this text, in capitals or not. */
                status__icontains?: string;
                /** @description Begins with this text. */
                status__startswith?: string;
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
                /** @description One of these, separated by commas. */
                is_overdue__in?: string;
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
                /** @description Above this. */
                transaction_id__gt?: string;
                /** @description This or above. */
                transaction_id__gte?: string;
                /** @description Below this. */
                transaction_id__lt?: string;
                /** @description This or below. */
                transaction_id__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                transaction_id__range?: string;
                /** @description Contains this text. */
                transaction_id__contains?: string;
                /** @description Contains this text, in capitals or not. */
                transaction_id__icontains?: string;
                /** @description Begins with this text. */
                transaction_id__startswith?: string;
                /** @description Equal to this. */
                notes?: string;
                /** @description One of these, separated by commas. */
                notes__in?: string;
                /** @description Whether it is empty. */
                notes__isnull?: boolean;
                /** @description Above this. */
                notes__gt?: string;
                /** @description This or above. */
                notes__gte?: string;
                /** @description Below this. */
                notes__lt?: string;
                /** @description This or below. */
                notes__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                notes__range?: string;
                /** @description Contains this text. */
                notes__contains?: string;
                /** @description Contains this text, in capitals or not. */
                notes__icontains?: string;
                /** @description Begins with this text. */
                notes__startswith?: string;
                /** @description Equal to this. */
                refunded_amount?: string;
                /** @description One of these, separated by commas. */
                refunded_amount__in?: string;
                /** @description Whether it is empty. */
                refunded_amount__isnull?: boolean;
                /** @description Above this. */
                refunded_amount__gt?: string;
                /** @description This or above. */
                refunded_amount__gte?: string;
                /** @description Below this. */
                refunded_amount__lt?: string;
                /** @description This or below. */
                refunded_amount__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                refunded_amount__range?: string;
                /** @description Equal to this. */
                schedule?: number;
                /** @description One of these, separated by commas. */
                schedule__in?: string;
                /** @description Whether it is empty. */
                schedule__isnull?: boolean;
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
                /** @description Equal to this. */
                student__username?: string;
                /** @description One of these, separated by commas. */
                student__username__in?: string;
                /** @description Whether it is empty. */
                student__username__isnull?: boolean;
                /** @description Above this. */
                student__username__gt?: string;
                /** @description This or above. */
                student__username__gte?: string;
                /** @description Below this. */
                student__username__lt?: string;
                /** @description This or below. */
                student__username__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                student__username__range?: string;
                /** @description Contains this text. */
                student__username__contains?: string;
                /** @description Contains this text, in capitals or not. */
                student__username__icontains?: string;
                /** @description Begins with this text. */
                student__username__startswith?: string;
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
                student__uuid?: string;
                /** @description Equal to this. */
                student__email?: string;
                /** @description Contains this text, in capitals or not. */
                student__email__icontains?: string;
                /** @description Equal to this. */
                student__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                student__first_name__icontains?: string;
                /** @description Equal to this. */
                student__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                student__last_name__icontains?: string;
                /** @description Equal to this. */
                student__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                student__phone_number__icontains?: string;
                /** @description Equal to this. */
                student__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                student__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                student__is_active?: boolean;
                /** @description Equal to this. */
                student__is_verified?: boolean;
                /** @description Equal to this. */
                student__created_at?: string;
                /** @description This or above. */
                student__created_at__gte?: string;
                /** @description This or below. */
                student__created_at__lte?: string;
                /** @description Equal to this. */
                student__updated_at?: string;
                /** @description This or above. */
                student__updated_at__gte?: string;
                /** @description This or below. */
                student__updated_at__lte?: string;
                /** @description Equal to this. */
                student__last_login?: string;
                /** @description This or above. */
                student__last_login__gte?: string;
                /** @description This or below. */
                student__last_login__lte?: string;
                /** @description Equal to this. */
                group__name?: string;
                /** @description Contains this text, in capitals or not. */
                group__name__icontains?: string;
                /** @description Equal to this. */
                group__start_date?: string;
                /** @description This or above. */
                group__start_date__gte?: string;
                /** @description This or below. */
                group__start_date__lte?: string;
                /** @description Equal to this. */
                group__end_date?: string;
                /** @description This or above. */
                group__end_date__gte?: string;
                /** @description This or below. */
                group__end_date__lte?: string;
                /** @description Equal to this. */
                group__max_students?: number;
                /** @description This or above. */
                group__max_students__gte?: number;
                /** @description This or below. */
                group__max_students__lte?: number;
                /** @description Equal to this. */
                group__students_count?: number;
                /** @description This or above. */
                group__students_count__gte?: number;
                /** @description This or below. */
                group__students_count__lte?: number;
                /** @description Equal to this. */
                group__description?: string;
                /** @description Contains this text, in capitals or not. */
                group__description__icontains?: string;
                /** @description Equal to this. */
                group__is_active?: boolean;
                /** @description Equal to this. */
                group__created_at?: string;
                /** @description This or above. */
                group__created_at__gte?: string;
                /** @description This or below. */
                group__created_at__lte?: string;
                /** @description Equal to this. */
                group__updated_at?: string;
                /** @description This or above. */
                group__updated_at__gte?: string;
                /** @description This or below. */
                group__updated_at__lte?: string;
                /** @description Equal to this. */
                course__uuid?: string;
                /** @description Equal to this. */
                course__title?: string;
                /** @description Contains this text, in capitals or not. */
                course__title__icontains?: string;
                /** @description Equal to this. */
                course__description?: string;
                /** @description Contains this text, in capitals or not. */
                course__description__icontains?: string;
                /** @description Equal to this. */
                course__category?: string;
                /** @description Contains this text, in capitals or not. */
                course__category__icontains?: string;
                /** @description Equal to this. */
                course__price?: string;
                /** @description This or above. */
                course__price__gte?: string;
                /** @description This or below. */
                course__price__lte?: string;
                /** @description Equal to this. */
                course__currency?: string;
                /** @description Contains this text, in capitals or not. */
                course__currency__icontains?: string;
                /** @description Equal to this. */
                course__instructor?: number;
                /** @description Equal to this. */
                course__video_url?: string;
                /** @description Contains this text, in capitals or not. */
                course__video_url__icontains?: string;
                /** @description Equal to this. */
                course__created_at?: string;
                /** @description This or above. */
                course__created_at__gte?: string;
                /** @description This or below. */
                course__created_at__lte?: string;
                /** @description Equal to this. */
                course__updated_at?: string;
                /** @description This or above. */
                course__updated_at__gte?: string;
                /** @description This or below. */
                course__updated_at__lte?: string;
                /** @description Equal to this. */
                schedule__student?: number;
                /** @description Equal to this. */
                schedule__group?: number;
                /** @description Equal to this. */
                schedule__amount?: string;
                /** @description This or above. */
                schedule__amount__gte?: string;
                /** @description This or below. */
                schedule__amount__lte?: string;
                /** @description Equal to this. */
                schedule__currency?: string;
                /** @description Contains this text, in capitals or not. */
                schedule__currency__icontains?: string;
                /** @description Equal to this. */
                schedule__payment_method?: "payme" | "paystack" | "flutterwave" | "cash" | "card" | "transfer";
                /** @description Equal to this. */
                schedule__day_of_month?: number;
                /** @description This or above. */
                schedule__day_of_month__gte?: number;
                /** @description This or below. */
                schedule__day_of_month__lte?: number;
                /** @description Equal to this. */
                schedule__start_date?: string;
                /** @description This or above. */
                schedule__start_date__gte?: string;
                /** @description This or below. */
                schedule__start_date__lte?: string;
                /** @description Equal to this. */
                schedule__end_date?: string;
                /** @description This or above. */
                schedule__end_date__gte?: string;
                /** @description This or below. */
                schedule__end_date__lte?: string;
                /** @description Equal to this. */
                schedule__is_active?: boolean;
                /** @description Equal to this. */
                schedule__next_due_date?: string;
                /** @description This or above. */
                schedule__next_due_date__gte?: string;
                /** @description This or below. */
                schedule__next_due_date__lte?: string;
                /** @description Equal to this. */
                schedule__created_at?: string;
                /** @description This or above. */
                schedule__created_at__gte?: string;
                /** @description This or below. */
                schedule__created_at__lte?: string;
                /** @description Equal to this. */
                schedule__updated_at?: string;
                /** @description This or above. */
                schedule__updated_at__gte?: string;
                /** @description This or below. */
                schedule__updated_at__lte?: string;
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "student": 1,
                     *           "student_name": "Student name",
                     *           "group": 1,
                     *           "course": 1,
                     *           "amount": "500000.00",
                     *           "currency": "UZS",
                     *           "payment_method": "payme",
                     *           "status": "pending",
                     *           "due_date": "2026-09-01",
                     *           "is_overdue": true,
                     *           "paid_at": "2026-09-01T04:00:00Z",
                     *           "transaction_id": "Transaction id",
                     *           "notes": "Notes",
                     *           "created_at": "2026-09-01T04:00:00Z",
                     *           "updated_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    createPayment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "student": 1,
                 *       "amount": 1,
                 *       "payment_method": "payme",
                 *       "due_date": "2026-09-01",
                 *       "currency": "",
                 *       "group": 1,
                 *       "course": 1,
                 *       "notes": "",
                 *       "transaction_id": "Transaction id",
                 *       "custom": {}
                 *     }
                 */
                "application/json": components["schemas"]["PaymentCreate"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "student": 1,
                     *       "student_name": "Student name",
                     *       "group": 1,
                     *       "course": 1,
                     *       "amount": "500000.00",
                     *       "currency": "UZS",
                     *       "payment_method": "payme",
                     *       "status": "pending",
                     *       "due_date": "2026-09-01",
                     *       "is_overdue": true,
                     *       "paid_at": "2026-09-01T04:00:00Z",
                     *       "transaction_id": "Transaction id",
                     *       "notes": "Notes",
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getPayment: {
        parameters: {
            query?: {
                /** @description Only these fields, separated by commas; the answer has no others then. */
                fields?: string;
            };
            header?: {
                /**
                 * @description The ETag that you have: answered with 304 when the object has not changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-None-Match"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "student": 1,
                     *       "student_name": "Student name",
                     *       "group": 1,
                     *       "course": 1,
                     *       "amount": "500000.00",
                     *       "currency": "UZS",
                     *       "payment_method": "payme",
                     *       "status": "pending",
                     *       "due_date": "2026-09-01",
                     *       "is_overdue": true,
                     *       "paid_at": "2026-09-01T04:00:00Z",
                     *       "transaction_id": "Transaction id",
                     *       "notes": "Notes",
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description Unchanged: you have it already. */
            304: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    updatePayment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "course": 1,
                 *       "due_date": "2026-09-01",
                 *       "notes": "Notes",
                 *       "custom": {}
                 *     }
                 */
                "application/json": components["schemas"]["PaymentUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "student": 1,
                     *       "student_name": "Student name",
                     *       "group": 1,
                     *       "course": 1,
                     *       "amount": "500000.00",
                     *       "currency": "UZS",
                     *       "payment_method": "payme",
                     *       "status": "pending",
                     *       "due_date": "2026-09-01",
                     *       "is_overdue": true,
                     *       "paid_at": "2026-09-01T04:00:00Z",
                     *       "transaction_id": "Transaction id",
                     *       "notes": "Notes",
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    confirmPayment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "confirmed",
                 *       "notes": ""
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmPayment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "student": 1,
                     *       "student_name": "Student name",
                     *       "group": 1,
                     *       "course": 1,
                     *       "amount": "500000.00",
                     *       "currency": "UZS",
                     *       "payment_method": "payme",
                     *       "status": "pending",
                     *       "due_date": "2026-09-01",
                     *       "is_overdue": true,
                     *       "paid_at": "2026-09-01T04:00:00Z",
                     *       "transaction_id": "Transaction id",
                     *       "notes": "Notes",
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    refundPayment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "amount": 1,
                 *       "notes": ""
                 *     }
                 */
                "application/json": components["schemas"]["RefundPayment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "student": 1,
                     *       "student_name": "Student name",
                     *       "group": 1,
                     *       "course": 1,
                     *       "amount": "500000.00",
                     *       "currency": "UZS",
                     *       "payment_method": "payme",
                     *       "status": "pending",
                     *       "due_date": "2026-09-01",
                     *       "is_overdue": true,
                     *       "paid_at": "2026-09-01T04:00:00Z",
                     *       "transaction_id": "Transaction id",
                     *       "notes": "Notes",
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    checkoutPayment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "Url"
                     *     }
                     */
                    "application/json": components["schemas"]["Checkout"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listPaymentHistory: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, payment, created_at. */
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
                payment?: number;
                /** @description One of these, separated by commas. */
                payment__in?: string;
                /** @description Whether it is empty. */
                payment__isnull?: boolean;
                /** @description Equal to this. */
                old_status?: string;
                /** @description One of these, separated by commas. */
                old_status__in?: string;
                /** @description Whether it is empty. */
                old_status__isnull?: boolean;
                /** @description Above this. */
                old_status__gt?: string;
                /** @description This or above. */
                old_status__gte?: string;
                /** @description Below this. */
                old_status__lt?: string;
                /** @description This or below. */
                old_status__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                old_status__range?: string;
                /** @description Contains this text. */
                old_status__contains?: string;
                /** @description Contains this text, in capitals or not. */
                old_status__icontains?: string;
                /** @description Begins with this text. */
                old_status__startswith?: string;
                /** @description Equal to this. */
                new_status?: "pending" | "confirmed" | "failed" | "overdue" | "refunded";
                /** @description One of these, separated by commas. */
                new_status__in?: string;
                /** @description Whether it is empty. */
                new_status__isnull?: boolean;
                /** @description Contains this text. */
                new_status__contains?: string;
                /** @description Contains this text, in capitals or not. */
                new_status__icontains?: string;
                /** @description Begins with this text. */
                new_status__startswith?: string;
                /** @description Equal to this. */
                changed_by?: number;
                /** @description One of these, separated by commas. */
                changed_by__in?: string;
                /** @description Whether it is empty. */
                changed_by__isnull?: boolean;
                /** @description Equal to this. */
                source?: string;
                /** @description One of these, separated by commas. */
                source__in?: string;
                /** @description Whether it is empty. */
                source__isnull?: boolean;
                /** @description Above this. */
                source__gt?: string;
                /** @description This or above. */
                source__gte?: string;
                /** @description Below this. */
                source__lt?: string;
                /** @description This or below. */
                source__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                source__range?: string;
                /** @description Contains this text. */
                source__contains?: string;
                /** @description Contains this text, in capitals or not. */
                source__icontains?: string;
                /** @description Begins with this text. */
                source__startswith?: string;
                /** @description Equal to this. */
                notes?: string;
                /** @description One of these, separated by commas. */
                notes__in?: string;
                /** @description Whether it is empty. */
                notes__isnull?: boolean;
                /** @description Above this. */
                notes__gt?: string;
                /** @description This or above. */
                notes__gte?: string;
                /** @description Below this. */
                notes__lt?: string;
                /** @description This or below. */
                notes__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                notes__range?: string;
                /** @description Contains this text. */
                notes__contains?: string;
                /** @description Contains this text, in capitals or not. */
                notes__icontains?: string;
                /** @description Begins with this text. */
                notes__startswith?: string;
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
                payment__student?: number;
                /** @description One of these, separated by commas. */
                payment__student__in?: string;
                /** @description Whether it is empty. */
                payment__student__isnull?: boolean;
                /** @description Equal to this. */
                payment__group?: number;
                /** @description Equal to this. */
                payment__course?: number;
                /** @description Equal to this. */
                payment__amount?: string;
                /** @description This or above. */
                payment__amount__gte?: string;
                /** @description This or below. */
                payment__amount__lte?: string;
                /** @description Equal to this. */
                payment__currency?: string;
                /** @description Contains this text, in capitals or not. */
                payment__currency__icontains?: string;
                /** @description Equal to this. */
                payment__payment_method?: "payme" | "paystack" | "flutterwave" | "cash" | "card" | "transfer";
                /** @description Equal to this. */
                payment__status?: "pending" | "confirmed" | "failed" | "overdue" | "refunded";
                /** @description Equal to this. */
                payment__due_date?: string;
                /** @description This or above. */
                payment__due_date__gte?: string;
                /** @description This or below. */
                payment__due_date__lte?: string;
                /** @description Equal to this. */
                payment__paid_at?: string;
                /** @description This or above. */
                payment__paid_at__gte?: string;
                /** @description This or below. */
                payment__paid_at__lte?: string;
                /** @description Equal to this. */
                payment__transaction_id?: string;
                /** @description Contains this text, in capitals or not. */
                payment__transaction_id__icontains?: string;
                /** @description Equal to this. */
                payment__notes?: string;
                /** @description Contains this text, in capitals or not. */
                payment__notes__icontains?: string;
                /** @description Equal to this. */
                payment__refunded_amount?: string;
                /** @description This or above. */
                payment__refunded_amount__gte?: string;
                /** @description This or below. */
                payment__refunded_amount__lte?: string;
                /** @description Equal to this. */
                payment__schedule?: number;
                /** @description Equal to this. */
                payment__created_at?: string;
                /** @description This or above. */
                payment__created_at__gte?: string;
                /** @description This or below. */
                payment__created_at__lte?: string;
                /** @description Equal to this. */
                payment__updated_at?: string;
                /** @description This or above. */
                payment__updated_at__gte?: string;
                /** @description This or below. */
                payment__updated_at__lte?: string;
                /** @description Equal to this. */
                changed_by__uuid?: string;
                /** @description Equal to this. */
                changed_by__username?: string;
                /** @description Contains this text, in capitals or not. */
                changed_by__username__icontains?: string;
                /** @description Equal to this. */
                changed_by__email?: string;
                /** @description Contains this text, in capitals or not. */
                changed_by__email__icontains?: string;
                /** @description Equal to this. */
                changed_by__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                changed_by__first_name__icontains?: string;
                /** @description Equal to this. */
                changed_by__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                changed_by__last_name__icontains?: string;
                /** @description Equal to this. */
                changed_by__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                changed_by__phone_number__icontains?: string;
                /** @description Equal to this. */
                changed_by__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                changed_by__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                changed_by__is_active?: boolean;
                /** @description Equal to this. */
                changed_by__is_verified?: boolean;
                /** @description Equal to this. */
                changed_by__created_at?: string;
                /** @description This or above. */
                changed_by__created_at__gte?: string;
                /** @description This or below. */
                changed_by__created_at__lte?: string;
                /** @description Equal to this. */
                changed_by__updated_at?: string;
                /** @description This or above. */
                changed_by__updated_at__gte?: string;
                /** @description This or below. */
                changed_by__updated_at__lte?: string;
                /** @description Equal to this. */
                changed_by__last_login?: string;
                /** @description This or above. */
                changed_by__last_login__gte?: string;
                /** @description This or below. */
                changed_by__last_login__lte?: string;
            };
            header?: never;
            path: {
                payment: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "payment": 1,
                     *           "old_status": "Old status",
                     *           "new_status": "pending",
                     *           "changed_by": 1,
                     *           "source": "Source",
                     *           "notes": "Notes",
                     *           "created_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentHistoryList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getPaymentReceipt: {
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": 1,
                     *       "payment": 1,
                     *       "given_at": "2026-09-01T04:00:00Z",
                     *       "url": "https://school.example/file",
                     *       "pdf_url": "https://school.example/file"
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentReceipt"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    downloadPaymentReceipt: {
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                };
            };
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            429: components["responses"]["Error429"];
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "student": 1,
                     *       "balance": 1,
                     *       "total_earned": 1,
                     *       "total_spent": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CoinBalance"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            429: components["responses"]["Error429"];
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
                reason?: string;
                /** @description One of these, separated by commas. */
                reason__in?: string;
                /** @description Whether it is empty. */
                reason__isnull?: boolean;
                /** @description Above this. */
                reason__gt?: string;
                /** @description This or above. */
                reason__gte?: string;
                /** @description Below this. */
                reason__lt?: string;
                /** @description This or below. */
                reason__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                reason__range?: string;
                /** @description Contains this text. */
                reason__contains?: string;
                /** @description Contains this text, in capitals or not. */
                reason__icontains?: string;
                /** @description Begins with this text. */
                reason__startswith?: string;
                /** @description Equal to this. */
                source_type?: string;
                /** @description One of these, separated by commas. */
                source_type__in?: string;
                /** @description Whether it is empty. */
                source_type__isnull?: boolean;
                /** @description Above this. */
                source_type__gt?: string;
                /** @description This or above. */
                source_type__gte?: string;
                /** @description Below this. */
                source_type__lt?: string;
                /** @description This or below. */
                source_type__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                source_type__range?: string;
                /** @description Contains this text. */
                source_type__contains?: string;
                /** @description Contains this text, in capitals or not. */
                source_type__icontains?: string;
                /** @description Begins with this text. */
                source_type__startswith?: string;
                /** @description Equal to this. */
                source_id?: string;
                /** @description One of these, separated by commas. */
                source_id__in?: string;
                /** @description Whether it is empty. */
                source_id__isnull?: boolean;
                /** @description Above this. */
                source_id__gt?: string;
                /** @description This or above. */
                source_id__gte?: string;
                /** @description Below this. */
                source_id__lt?: string;
                /** @description This or below. */
                source_id__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                source_id__range?: string;
                /** @description Contains this text. */
                source_id__contains?: string;
                /** @description Contains this text, in capitals or not. */
                source_id__icontains?: string;
                /** @description Begins with this text. */
                source_id__startswith?: string;
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
                student__uuid?: string;
                /** @description Equal to this. */
                student__username?: string;
                /** @description Contains this text, in capitals or not. */
                student__username__icontains?: string;
                /** @description Equal to this. */
                student__email?: string;
                /** @description Contains this text, in capitals or not. */
                student__email__icontains?: string;
                /** @description Equal to this. */
                student__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                student__first_name__icontains?: string;
                /** @description Equal to this. */
                student__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                student__last_name__icontains?: string;
                /** @description Equal to this. */
                student__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                student__phone_number__icontains?: string;
                /** @description Equal to this. */
                student__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                student__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                student__is_active?: boolean;
                /** @description Equal to this. */
                student__is_verified?: boolean;
                /** @description Equal to this. */
                student__created_at?: string;
                /** @description This or above. */
                student__created_at__gte?: string;
                /** @description This or below. */
                student__created_at__lte?: string;
                /** @description Equal to this. */
                student__updated_at?: string;
                /** @description This or above. */
                student__updated_at__gte?: string;
                /** @description This or below. */
                student__updated_at__lte?: string;
                /** @description Equal to this. */
                student__last_login?: string;
                /** @description This or above. */
                student__last_login__gte?: string;
                /** @description This or below. */
                student__last_login__lte?: string;
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "student": 1,
                     *           "amount": 1,
                     *           "reason": "Reason",
                     *           "source_type": "Source type",
                     *           "source_id": "Source id",
                     *           "created_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CoinTransactionList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    awardCoins: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "student": 1,
                 *       "amount": 1,
                 *       "reason": "Reason"
                 *     }
                 */
                "application/json": components["schemas"]["CoinTransactionCreate"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "student": 1,
                     *       "amount": 1,
                     *       "reason": "Reason",
                     *       "source_type": "Source type",
                     *       "source_id": "Source id",
                     *       "created_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CoinTransaction"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listAchievements: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, earned_at. */
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
                code?: string;
                /** @description One of these, separated by commas. */
                code__in?: string;
                /** @description Whether it is empty. */
                code__isnull?: boolean;
                /** @description Above this. */
                code__gt?: string;
                /** @description This or above. */
                code__gte?: string;
                /** @description Below this. */
                code__lt?: string;
                /** @description This or below. */
                code__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                code__range?: string;
                /** @description Contains this text. */
                code__contains?: string;
                /** @description Contains this text, in capitals or not. */
                code__icontains?: string;
                /** @description Begins with this text. */
                code__startswith?: string;
                /** @description Equal to this. */
                name?: string;
                /** @description One of these, separated by commas. */
                name__in?: string;
                /** @description Whether it is empty. */
                name__isnull?: boolean;
                /** @description Above this. */
                name__gt?: string;
                /** @description This or above. */
                name__gte?: string;
                /** @description Below this. */
                name__lt?: string;
                /** @description This or below. */
                name__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                name__range?: string;
                /** @description Contains this text. */
                name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                name__icontains?: string;
                /** @description Begins with this text. */
                name__startswith?: string;
                /** @description Equal to this. */
                description?: string;
                /** @description One of these, separated by commas. */
                description__in?: string;
                /** @description Whether it is empty. */
                description__isnull?: boolean;
                /** @description Above this. */
                description__gt?: string;
                /** @description This or above. */
                description__gte?: string;
                /** @description Below this. */
                description__lt?: string;
                /** @description This or below. */
                description__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                description__range?: string;
                /** @description Contains this text. */
                description__contains?: string;
                /** @description Contains this text, in capitals or not. */
                description__icontains?: string;
                /** @description Begins with this text. */
                description__startswith?: string;
                /** @description Equal to this. */
                icon?: string;
                /** @description One of these, separated by commas. */
                icon__in?: string;
                /** @description Whether it is empty. */
                icon__isnull?: boolean;
                /** @description Above this. */
                icon__gt?: string;
                /** @description This or above. */
                icon__gte?: string;
                /** @description Below this. */
                icon__lt?: string;
                /** @description This or below. */
                icon__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                icon__range?: string;
                /** @description Contains this text. */
                icon__contains?: string;
                /** @description Contains this text, in capitals or not. */
                icon__icontains?: string;
                /** @description Begins with this text. */
                icon__startswith?: string;
                /** @description Equal to this. */
                earned_at?: string;
                /** @description One of these, separated by commas. */
                earned_at__in?: string;
                /** @description Whether it is empty. */
                earned_at__isnull?: boolean;
                /** @description Above this. */
                earned_at__gt?: string;
                /** @description This or above. */
                earned_at__gte?: string;
                /** @description Below this. */
                earned_at__lt?: string;
                /** @description This or below. */
                earned_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                earned_at__range?: string;
                /** @description Equal to this. */
                student?: number;
                /** @description One of these, separated by commas. */
                student__in?: string;
                /** @description Whether it is empty. */
                student__isnull?: boolean;
                /** @description Equal to this. */
                student__uuid?: string;
                /** @description Equal to this. */
                student__username?: string;
                /** @description Contains this text, in capitals or not. */
                student__username__icontains?: string;
                /** @description Equal to this. */
                student__email?: string;
                /** @description Contains this text, in capitals or not. */
                student__email__icontains?: string;
                /** @description Equal to this. */
                student__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                student__first_name__icontains?: string;
                /** @description Equal to this. */
                student__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                student__last_name__icontains?: string;
                /** @description Equal to this. */
                student__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                student__phone_number__icontains?: string;
                /** @description Equal to this. */
                student__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                student__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                student__is_active?: boolean;
                /** @description Equal to this. */
                student__is_verified?: boolean;
                /** @description Equal to this. */
                student__created_at?: string;
                /** @description This or above. */
                student__created_at__gte?: string;
                /** @description This or below. */
                student__created_at__lte?: string;
                /** @description Equal to this. */
                student__updated_at?: string;
                /** @description This or above. */
                student__updated_at__gte?: string;
                /** @description This or below. */
                student__updated_at__lte?: string;
                /** @description Equal to this. */
                student__last_login?: string;
                /** @description This or above. */
                student__last_login__gte?: string;
                /** @description This or below. */
                student__last_login__lte?: string;
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "code": "Code",
                     *           "name": "A1 morning",
                     *           "description": "Description",
                     *           "icon": "Icon",
                     *           "earned_at": "2026-09-01T04:00:00Z",
                     *           "student": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AchievementList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "rank": 1,
                     *           "previous_rank": 1,
                     *           "student": {
                     *             "id": 1,
                     *             "name": "A1 morning"
                     *           },
                     *           "coins": 1,
                     *           "lessons_completed": 1,
                     *           "homeworks_completed": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LeaderboardList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
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
                /** @description Names separated by commas, with a minus before those that descend: id, sequence, created_at. */
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
                sequence?: number;
                /** @description One of these, separated by commas. */
                sequence__in?: string;
                /** @description Whether it is empty. */
                sequence__isnull?: boolean;
                /** @description Above this. */
                sequence__gt?: number;
                /** @description This or above. */
                sequence__gte?: number;
                /** @description Below this. */
                sequence__lt?: number;
                /** @description This or below. */
                sequence__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                sequence__range?: string;
                /** @description Equal to this. */
                type?: "homework" | "lesson" | "attendance" | "payment" | "gamification" | "message" | "general";
                /** @description One of these, separated by commas. */
                type__in?: string;
                /** @description Whether it is empty. */
                type__isnull?: boolean;
                /** @description Contains this text. */
                type__contains?: string;
                /** @description Contains this text, in capitals or not. */
                type__icontains?: string;
                /** @description Begins with this text. */
                type__startswith?: string;
                /** @description Equal to this. */
                title?: string;
                /** @description One of these, separated by commas. */
                title__in?: string;
                /** @description Whether it is empty. */
                title__isnull?: boolean;
                /** @description Above this. */
                title__gt?: string;
                /** @description This or above. */
                title__gte?: string;
                /** @description Below this. */
                title__lt?: string;
                /** @description This or below. */
                title__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                title__range?: string;
                /** @description Contains this text. */
                title__contains?: string;
                /** @description Contains this text, in capitals or not. */
                title__icontains?: string;
                /** @description Begins with this text. */
                title__startswith?: string;
                /** @description Equal to this. */
                message?: string;
                /** @description One of these, separated by commas. */
                message__in?: string;
                /** @description Whether it is empty. */
                message__isnull?: boolean;
                /** @description Above this. */
                message__gt?: string;
                /** @description This or above. */
                message__gte?: string;
                /** @description Below this. */
                message__lt?: string;
                /** @description This or below. */
                message__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                message__range?: string;
                /** @description Contains this text. */
                message__contains?: string;
                /** @description Contains this text, in capitals or not. */
                message__icontains?: string;
                /** @description Begins with this text. */
                message__startswith?: string;
                /** @description Equal to this. */
                is_read?: boolean;
                /** @description One of these, separated by commas. */
                is_read__in?: string;
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "type": "homework",
                     *           "title": "Lesson 7: the past tense",
                     *           "message": "Message",
                     *           "data": {},
                     *           "is_read": true,
                     *           "read_at": "2026-09-01T04:00:00Z",
                     *           "created_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    markNotificationRead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "type": "homework",
                     *       "title": "Lesson 7: the past tense",
                     *       "message": "Message",
                     *       "data": {},
                     *       "is_read": true,
                     *       "read_at": "2026-09-01T04:00:00Z",
                     *       "created_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Notification"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    markAllNotificationsRead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "updated": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MarkedRead"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unread_count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Unread"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getNotificationPreferences: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you have: answered with 304 when the object has not changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "telegram_enabled": true,
                     *       "sms_enabled": true,
                     *       "email_enabled": true,
                     *       "telegram_chat_id": "Telegram chat id",
                     *       "phone_number": "+998901234567",
                     *       "payment_notifications": true,
                     *       "homework_notifications": true,
                     *       "lesson_notifications": true,
                     *       "attendance_notifications": true,
                     *       "gamification_notifications": true
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationPreference"];
                };
            };
            /** @description Unchanged: you have it already. */
            304: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    replaceNotificationPreferences: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "telegram_enabled": true,
                 *       "sms_enabled": true,
                 *       "email_enabled": true,
                 *       "telegram_chat_id": "Telegram chat id",
                 *       "phone_number": "+998901234567",
                 *       "payment_notifications": true,
                 *       "homework_notifications": true,
                 *       "lesson_notifications": true,
                 *       "attendance_notifications": true,
                 *       "gamification_notifications": true,
                 *       "message_notifications": true
                 *     }
                 */
                "application/json": components["schemas"]["ReplaceNotificationPreferences"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "telegram_enabled": true,
                     *       "sms_enabled": true,
                     *       "email_enabled": true,
                     *       "telegram_chat_id": "Telegram chat id",
                     *       "phone_number": "+998901234567",
                     *       "payment_notifications": true,
                     *       "homework_notifications": true,
                     *       "lesson_notifications": true,
                     *       "attendance_notifications": true,
                     *       "gamification_notifications": true
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationPreference"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    linkTelegram: {
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://school.example/file",
                     *       "expires_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TelegramInvitation"];
                };
            };
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    unlinkTelegram: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    receiveTelegramUpdate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "method": "sendMessage",
                     *       "chat_id": 0,
                     *       "text": ""
                     *     }
                     */
                    "application/json": components["schemas"]["TelegramAnswer"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            503: components["responses"]["Error503"];
        };
    };
    listNotificationLogs: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, created_at, finished_at. */
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
                notification?: number;
                /** @description One of these, separated by commas. */
                notification__in?: string;
                /** @description Whether it is empty. */
                notification__isnull?: boolean;
                /** @description Equal to this. */
                recipient?: number;
                /** @description One of these, separated by commas. */
                recipient__in?: string;
                /** @description Whether it is empty. */
                recipient__isnull?: boolean;
                /** @description Equal to this. */
                channel?: "email" | "telegram" | "sms";
                /** @description One of these, separated by commas. */
                channel__in?: string;
                /** @description Whether it is empty. */
                channel__isnull?: boolean;
                /** @description Contains this text. */
                channel__contains?: string;
                /** @description Contains this text, in capitals or not. */
                channel__icontains?: string;
                /** @description Begins with this text. */
                channel__startswith?: string;
                /** @description Equal to this. */
                occasion?: string;
                /** @description One of these, separated by commas. */
                occasion__in?: string;
                /** @description Whether it is empty. */
                occasion__isnull?: boolean;
                /** @description Above this. */
                occasion__gt?: string;
                /** @description This or above. */
                occasion__gte?: string;
                /** @description Below this. */
                occasion__lt?: string;
                /** @description This or below. */
                occasion__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                occasion__range?: string;
                /** @description Contains this text. */
                occasion__contains?: string;
                /** @description Contains this text, in capitals or not. */
                occasion__icontains?: string;
                /** @description Begins with this text. */
                occasion__startswith?: string;
                /** @description Equal to this. */
                attempt?: number;
                /** @description One of these, separated by commas. */
                attempt__in?: string;
                /** @description Whether it is empty. */
                attempt__isnull?: boolean;
                /** @description Above this. */
                attempt__gt?: number;
                /** @description This or above. */
                attempt__gte?: number;
                /** @description Below this. */
                attempt__lt?: number;
                /** @description This or below. */
                attempt__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                attempt__range?: string;
                /** @description Equal to this. */
                state?: "sending" | "sent" | "delivered" | "unknown" | "failed";
                /** @description One of these, separated by commas. */
                state__in?: string;
                /** @description Whether it is empty. */
                state__isnull?: boolean;
                /** @description Contains this text. */
                state__contains?: string;
                /** @description Contains this text, in capitals or not. */
                state__icontains?: string;
                /** @description Begins with this text. */
                state__startswith?: string;
                /** @description Equal to this. */
                provider_id?: string;
                /** @description One of these, separated by commas. */
                provider_id__in?: string;
                /** @description Whether it is empty. */
                provider_id__isnull?: boolean;
                /** @description Above this. */
                provider_id__gt?: string;
                /** @description This or above. */
                provider_id__gte?: string;
                /** @description Below this. */
                provider_id__lt?: string;
                /** @description This or below. */
                provider_id__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                provider_id__range?: string;
                /** @description Contains this text. */
                provider_id__contains?: string;
                /** @description Contains this text, in capitals or not. */
                provider_id__icontains?: string;
                /** @description Begins with this text. */
                provider_id__startswith?: string;
                /** @description Equal to this. */
                error?: string;
                /** @description One of these, separated by commas. */
                error__in?: string;
                /** @description Whether it is empty. */
                error__isnull?: boolean;
                /** @description Above this. */
                error__gt?: string;
                /** @description This or above. */
                error__gte?: string;
                /** @description Below this. */
                error__lt?: string;
                /** @description This or below. */
                error__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                error__range?: string;
                /** @description Contains this text. */
                error__contains?: string;
                /** @description Contains this text, in capitals or not. */
                error__icontains?: string;
                /** @description Begins with this text. */
                error__startswith?: string;
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
                finished_at?: string;
                /** @description One of these, separated by commas. */
                finished_at__in?: string;
                /** @description Whether it is empty. */
                finished_at__isnull?: boolean;
                /** @description Above this. */
                finished_at__gt?: string;
                /** @description This or above. */
                finished_at__gte?: string;
                /** @description Below this. */
                finished_at__lt?: string;
                /** @description This or below. */
                finished_at__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                finished_at__range?: string;
                /** @description Equal to this. */
                notification__sequence?: number;
                /** @description This or above. */
                notification__sequence__gte?: number;
                /** @description This or below. */
                notification__sequence__lte?: number;
                /** @description Equal to this. */
                notification__type?: "homework" | "lesson" | "attendance" | "payment" | "gamification" | "message" | "general";
                /** @description Equal to this. */
                notification__title?: string;
                /** @description Contains this text, in capitals or not. */
                notification__title__icontains?: string;
                /** @description Equal to this. */
                notification__message?: string;
                /** @description Contains this text, in capitals or not. */
                notification__message__icontains?: string;
                /** @description Equal to this. */
                notification__is_read?: boolean;
                /** @description Equal to this. */
                notification__read_at?: string;
                /** @description This or above. */
                notification__read_at__gte?: string;
                /** @description This or below. */
                notification__read_at__lte?: string;
                /** @description Equal to this. */
                notification__created_at?: string;
                /** @description This or above. */
                notification__created_at__gte?: string;
                /** @description This or below. */
                notification__created_at__lte?: string;
                /** @description Equal to this. */
                recipient__uuid?: string;
                /** @description Equal to this. */
                recipient__username?: string;
                /** @description Contains this text, in capitals or not. */
                recipient__username__icontains?: string;
                /** @description Equal to this. */
                recipient__email?: string;
                /** @description Contains this text, in capitals or not. */
                recipient__email__icontains?: string;
                /** @description Equal to this. */
                recipient__first_name?: string;
                /** @description Contains this text, in capitals or not. */
                recipient__first_name__icontains?: string;
                /** @description Equal to this. */
                recipient__last_name?: string;
                /** @description Contains this text, in capitals or not. */
                recipient__last_name__icontains?: string;
                /** @description Equal to this. */
                recipient__phone_number?: string;
                /** @description Contains this text, in capitals or not. */
                recipient__phone_number__icontains?: string;
                /** @description Equal to this. */
                recipient__role?: "student" | "teacher" | "admin";
                /** @description Equal to this. */
                recipient__language?: "uz" | "ru" | "en" | "tr";
                /** @description Equal to this. */
                recipient__is_active?: boolean;
                /** @description Equal to this. */
                recipient__is_verified?: boolean;
                /** @description Equal to this. */
                recipient__created_at?: string;
                /** @description This or above. */
                recipient__created_at__gte?: string;
                /** @description This or below. */
                recipient__created_at__lte?: string;
                /** @description Equal to this. */
                recipient__updated_at?: string;
                /** @description This or above. */
                recipient__updated_at__gte?: string;
                /** @description This or below. */
                recipient__updated_at__lte?: string;
                /** @description Equal to this. */
                recipient__last_login?: string;
                /** @description This or above. */
                recipient__last_login__gte?: string;
                /** @description This or below. */
                recipient__last_login__lte?: string;
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "notification": 1,
                     *           "recipient": 1,
                     *           "channel": "email",
                     *           "attempt": 1,
                     *           "state": "sending",
                     *           "provider_id": "Provider id",
                     *           "error": "Error",
                     *           "created_at": "2026-09-01T04:00:00Z",
                     *           "finished_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationLogList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getSystemSettings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you have: answered with 304 when the object has not changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "school_name": "School name",
                     *       "currency": "UZS",
                     *       "coins_per_homework": 1,
                     *       "coins_per_attendance": 1,
                     *       "auto_approve_threshold": "500000.00",
                     *       "homework_max_megabytes": 1,
                     *       "homework_max_minutes": 1,
                     *       "transcriptions_per_day": 1,
                     *       "homework_accepts_late": true,
                     *       "resource_max_megabytes": 1,
                     *       "coins_per_lesson": 1,
                     *       "opens_at": "18:00",
                     *       "closes_at": "18:00",
                     *       "self_registration": true,
                     *       "unverified_may_log_in": true,
                     *       "overdue_days": 1,
                     *       "payment_reminder_days_before": 1,
                     *       "payment_reminder_days_after": 1,
                     *       "students_may_write_to_admins": true,
                     *       "messages_per_minute": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SystemSettings"];
                };
            };
            /** @description Unchanged: you have it already. */
            304: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    changeSystemSettings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "school_name": "School name",
                 *       "currency": "UZS",
                 *       "coins_per_homework": 1,
                 *       "coins_per_attendance": 1,
                 *       "auto_approve_threshold": 1,
                 *       "homework_max_megabytes": 1,
                 *       "homework_max_minutes": 1,
                 *       "transcriptions_per_day": 1,
                 *       "homework_accepts_late": true,
                 *       "resource_max_megabytes": 1,
                 *       "coins_per_lesson": 1,
                 *       "opens_at": "18:00",
                 *       "closes_at": "18:00",
                 *       "self_registration": true,
                 *       "unverified_may_log_in": true,
                 *       "overdue_days": 1,
                 *       "payment_reminder_days_before": 1,
                 *       "payment_reminder_days_after": 1,
                 *       "students_may_write_to_admins": true,
                 *       "messages_per_minute": 1
                 *     }
                 */
                "application/json": components["schemas"]["SystemSettingsChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "school_name": "School name",
                     *       "currency": "UZS",
                     *       "coins_per_homework": 1,
                     *       "coins_per_attendance": 1,
                     *       "auto_approve_threshold": "500000.00",
                     *       "homework_max_megabytes": 1,
                     *       "homework_max_minutes": 1,
                     *       "transcriptions_per_day": 1,
                     *       "homework_accepts_late": true,
                     *       "resource_max_megabytes": 1,
                     *       "coins_per_lesson": 1,
                     *       "opens_at": "18:00",
                     *       "closes_at": "18:00",
                     *       "self_registration": true,
                     *       "unverified_may_log_in": true,
                     *       "overdue_days": 1,
                     *       "payment_reminder_days_before": 1,
                     *       "payment_reminder_days_after": 1,
                     *       "students_may_write_to_admins": true,
                     *       "messages_per_minute": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SystemSettings"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listAuditLogs: {
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
                actor?: number;
                /** @description One of these, separated by commas. */
                actor__in?: string;
                /** @description Whether it is empty. */
                actor__isnull?: boolean;
                /** @description Above this. */
                actor__gt?: number;
                /** @description This or above. */
                actor__gte?: number;
                /** @description Below this. */
                actor__lt?: number;
                /** @description This or below. */
                actor__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                actor__range?: string;
                /** @description Equal to this. */
                actor_name?: string;
                /** @description One of these, separated by commas. */
                actor_name__in?: string;
                /** @description Whether it is empty. */
                actor_name__isnull?: boolean;
                /** @description Above this. */
                actor_name__gt?: string;
                /** @description This or above. */
                actor_name__gte?: string;
                /** @description Below this. */
                actor_name__lt?: string;
                /** @description This or below. */
                actor_name__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                actor_name__range?: string;
                /** @description Contains this text. */
                actor_name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                actor_name__icontains?: string;
                /** @description Begins with this text. */
                actor_name__startswith?: string;
                /** @description Equal to this. */
                action?: string;
                /** @description One of these, separated by commas. */
                action__in?: string;
                /** @description Whether it is empty. */
                action__isnull?: boolean;
                /** @description Above this. */
                action__gt?: string;
                /** @description This or above. */
                action__gte?: string;
                /** @description Below this. */
                action__lt?: string;
                /** @description This or below. */
                action__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                action__range?: string;
                /** @description Contains this text. */
                action__contains?: string;
                /** @description Contains this text, in capitals or not. */
                action__icontains?: string;
                /** @description Begins with this text. */
                action__startswith?: string;
                /** @description Equal to this. */
                model?: string;
                /** @description One of these, separated by commas. */
                model__in?: string;
                /** @description Whether it is empty. */
                model__isnull?: boolean;
                /** @description Above this. */
                model__gt?: string;
                /** @description This or above. */
                model__gte?: string;
                /** @description Below this. */
                model__lt?: string;
                /** @description This or below. */
                model__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                model__range?: string;
                /** @description Contains this text. */
                model__contains?: string;
                /** @description Contains this text, in capitals or not. */
                model__icontains?: string;
                /** @description Begins with this text. */
                model__startswith?: string;
                /** @description Equal to this. */
                object_id?: string;
                /** @description One of these, separated by commas. */
                object_id__in?: string;
                /** @description Whether it is empty. */
                object_id__isnull?: boolean;
                /** @description Above this. */
                object_id__gt?: string;
                /** @description This or above. */
                object_id__gte?: string;
                /** @description Below this. */
                object_id__lt?: string;
                /** @description This or below. */
                object_id__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                object_id__range?: string;
                /** @description Contains this text. */
                object_id__contains?: string;
                /** @description Contains this text, in capitals or not. */
                object_id__icontains?: string;
                /** @description Begins with this text. */
                object_id__startswith?: string;
                /** @description Equal to this. */
                object_repr?: string;
                /** @description One of these, separated by commas. */
                object_repr__in?: string;
                /** @description Whether it is empty. */
                object_repr__isnull?: boolean;
                /** @description Above this. */
                object_repr__gt?: string;
                /** @description This or above. */
                object_repr__gte?: string;
                /** @description Below this. */
                object_repr__lt?: string;
                /** @description This or below. */
                object_repr__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                object_repr__range?: string;
                /** @description Contains this text. */
                object_repr__contains?: string;
                /** @description Contains this text, in capitals or not. */
                object_repr__icontains?: string;
                /** @description Begins with this text. */
                object_repr__startswith?: string;
                /** @description Equal to this. */
                operation?: "insert" | "update" | "delete" | "done";
                /** @description One of these, separated by commas. */
                operation__in?: string;
                /** @description Whether it is empty. */
                operation__isnull?: boolean;
                /** @description Contains this text. */
                operation__contains?: string;
                /** @description Contains this text, in capitals or not. */
                operation__icontains?: string;
                /** @description Begins with this text. */
                operation__startswith?: string;
                /** @description Equal to this. */
                via?: string;
                /** @description One of these, separated by commas. */
                via__in?: string;
                /** @description Whether it is empty. */
                via__isnull?: boolean;
                /** @description Above this. */
                via__gt?: string;
                /** @description This or above. */
                via__gte?: string;
                /** @description Below this. */
                via__lt?: string;
                /** @description This or below. */
                via__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                via__range?: string;
                /** @description Contains this text. */
                via__contains?: string;
                /** @description Contains this text, in capitals or not. */
                via__icontains?: string;
                /** @description Begins with this text. */
                via__startswith?: string;
                /** @description Equal to this. */
                ip_address?: string;
                /** @description One of these, separated by commas. */
                ip_address__in?: string;
                /** @description Whether it is empty. */
                ip_address__isnull?: boolean;
                /** @description Above this. */
                ip_address__gt?: string;
                /** @description This or above. */
                ip_address__gte?: string;
                /** @description Below this. */
                ip_address__lt?: string;
                /** @description This or below. */
                ip_address__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                ip_address__range?: string;
                /** @description Contains this text. */
                ip_address__contains?: string;
                /** @description Contains this text, in capitals or not. */
                ip_address__icontains?: string;
                /** @description Begins with this text. */
                ip_address__startswith?: string;
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
                date?: string;
                /** @description One of these, separated by commas. */
                date__in?: string;
                /** @description Whether it is empty. */
                date__isnull?: boolean;
                /** @description Above this. */
                date__gt?: string;
                /** @description This or above. */
                date__gte?: string;
                /** @description Below this. */
                date__lt?: string;
                /** @description This or below. */
                date__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                date__range?: string;
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "actor": 1,
                     *           "actor_name": "Actor name",
                     *           "action": "Action",
                     *           "model": "Model",
                     *           "object_id": "Object id",
                     *           "object_repr": "Object repr",
                     *           "changes": {},
                     *           "via": "Via",
                     *           "ip_address": "203.0.113.7",
                     *           "created_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AuditLogList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listHolidays: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, date, name. */
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
                date?: string;
                /** @description One of these, separated by commas. */
                date__in?: string;
                /** @description Whether it is empty. */
                date__isnull?: boolean;
                /** @description Above this. */
                date__gt?: string;
                /** @description This or above. */
                date__gte?: string;
                /** @description Below this. */
                date__lt?: string;
                /** @description This or below. */
                date__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                date__range?: string;
                /** @description Equal to this. */
                name?: string;
                /** @description One of these, separated by commas. */
                name__in?: string;
                /** @description Whether it is empty. */
                name__isnull?: boolean;
                /** @description Above this. */
                name__gt?: string;
                /** @description This or above. */
                name__gte?: string;
                /** @description Below this. */
                name__lt?: string;
                /** @description This or below. */
                name__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                name__range?: string;
                /** @description Contains this text. */
                name__contains?: string;
                /** @description Contains this text, in capitals or not. */
                name__icontains?: string;
                /** @description Begins with this text. */
                name__startswith?: string;
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": "https://school.example/file",
                     *       "previous": "https://school.example/file",
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "date": "2026-09-01",
                     *           "name": "A1 morning"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HolidayList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    createHoliday: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "date": "2026-09-01",
                 *       "name": "A1 morning"
                 *     }
                 */
                "application/json": components["schemas"]["HolidayCreate"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "date": "2026-09-01",
                     *       "name": "A1 morning"
                     *     }
                     */
                    "application/json": components["schemas"]["Holiday"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getHoliday: {
        parameters: {
            query?: {
                /** @description Only these fields, separated by commas; the answer has no others then. */
                fields?: string;
            };
            header?: {
                /**
                 * @description The ETag that you have: answered with 304 when the object has not changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-None-Match"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "date": "2026-09-01",
                     *       "name": "A1 morning"
                     *     }
                     */
                    "application/json": components["schemas"]["Holiday"];
                };
            };
            /** @description Unchanged: you have it already. */
            304: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    replaceHoliday: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "date": "2026-09-01",
                 *       "name": "A1 morning"
                 *     }
                 */
                "application/json": components["schemas"]["HolidayUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "date": "2026-09-01",
                     *       "name": "A1 morning"
                     *     }
                     */
                    "application/json": components["schemas"]["Holiday"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    deleteHoliday: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    updateHoliday: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request: sent again within 24 hours, it is answered again and not done again.
                 * @example 0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag that you have seen: refused with 412 when the object has changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "date": "2026-09-01",
                 *       "name": "A1 morning"
                 *     }
                 */
                "application/json": components["schemas"]["HolidayUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "date": "2026-09-01",
                     *       "name": "A1 morning"
                     *     }
                     */
                    "application/json": components["schemas"]["Holiday"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
}
