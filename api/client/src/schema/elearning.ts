// Generated from the OpenAPI document by `make client`. A change here is a change of the API.

export type JsonValue = string | number | boolean | null | JsonValue[] | {
    [name: string]: JsonValue;
};
export interface paths {
    "/api/v1/register/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register
         * @description A new student; a link to confirm the email is sent. Mails are written in the language of `Accept-Language`. 403 where the school enters its students itself, 409 `EMAIL_TAKEN` for an address that somebody has.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/login/": {
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
         * @description The tokens are set as HttpOnly cookies too.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth-login/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in with Google
         * @description By a Google ID token. Who it is: the linked account, else the email that Google and we both have verified, else a new student. 401 `INVALID_GOOGLE_TOKEN` for a token that is not Google's or not for this school, 409 `EMAIL_TAKEN` for an address that stands here unconfirmed, 503 `GOOGLE_NOT_CONFIGURED` where the school does not offer it.
         */
        post: operations["loginWithGoogle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/refresh/": {
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
         * @description The bearer is the refresh token of a login; an access token is refused.
         */
        post: operations["refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verify-email/": {
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
         * @description By the token of the mailed link, once, within three days: after that 400 `INVALID_TOKEN`.
         */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/logout/": {
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
         * @description Ends the session of the access token: its tokens are refused from now on.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/change-password/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change one's own password
         * @description 400 `INVALID_PASSWORD` when the current one is wrong. Ends one's other sessions.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/": {
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
        /**
         * Change one's own profile
         * @description The names. What else the profile shows is left alone.
         */
        put: operations["updateProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest copy of one's data
         * @description How far it is, and its link when it is ready. 404 `NO_EXPORT` when nobody has asked for one, or its link has ended.
         */
        get: operations["getExport"];
        put?: never;
        /**
         * Ask for a copy of one's data
         * @description Everything that the school holds about the person, and their files, as one zip. It is made in the background; while one is being made, asking again gives that one.
         */
        post: operations["requestExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/export/{token}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A copy of somebody's data
         * @description What the link of a finished copy opens; each time is written down. 404 `NO_EXPORT` when nobody has asked for one, or its link has ended.
         */
        get: operations["downloadExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/linked-accounts/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The accounts elsewhere that one logs in with
         * @description The accounts elsewhere that one logs in with.
         */
        get: operations["getLinkedAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/linked-accounts/google/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in with Google from now on
         * @description By a Google ID token. 401 `INVALID_GOOGLE_TOKEN` for one that is not Google's or not for this school, 409 `ALREADY_LINKED` and `LINKED_TO_ANOTHER` where an account is taken already, 503 `GOOGLE_NOT_CONFIGURED` where the school does not offer it.
         */
        post: operations["linkGoogle"];
        /**
         * Log in with Google no more
         * @description 409 `NO_PASSWORD` when there would be no way in any more; 404 `NOT_LINKED` without a link.
         */
        delete: operations["unlinkGoogle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/erasure/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether one has asked to be forgotten
         * @description Whether one has asked to be forgotten.
         */
        get: operations["getErasure"];
        put?: never;
        /**
         * Ask the school to delete one's personal data
         * @description The school's office deletes them: names, email, phone, login and what was written. Payments, marks and coins stay, under no name. 400 `INVALID_PASSWORD` when the password is wrong, 409 `NO_PASSWORD` without one.
         */
        post: operations["requestErasure"];
        /**
         * Stay after all
         * @description Stay after all.
         */
        delete: operations["withdrawErasure"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List people
         * @description The newest account first.
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
    "/api/v1/admin/users/{id}/": {
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
         * @description For ever: closes the account and deletes who they were. Their payments, progress and marks stay, under no name. 403 `OWN_ACCOUNT` for oneself, 409 `LAST_ADMIN` for the last admin.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}/role/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give a person another role
         * @description Ends all their sessions. 403 `OWN_ACCOUNT` for oneself, 409 `LAST_ADMIN` for the last admin.
         */
        put: operations["setUserRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}/block/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block a person
         * @description Ends all their sessions; everything of theirs is kept. 403 `OWN_ACCOUNT` for oneself, 409 `LAST_ADMIN` for the last admin.
         */
        post: operations["blockUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}/unblock/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a blocked person in again
         * @description 409 `ANONYMISED` when they were deleted.
         */
        post: operations["unblockUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest copy of a person's data
         * @description How far it is, and its link when it is ready. 404 `NO_EXPORT` when nobody has asked for one, or its link has ended.
         */
        get: operations["getUserExport"];
        put?: never;
        /**
         * Ask for a copy of a person's data
         * @description Everything that the school holds about the person, and their files, as one zip. It is made in the background; while one is being made, asking again gives that one.
         */
        post: operations["requestUserExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/modules/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List courses with their lessons
         * @description Published courses for everybody, with or without a login, in the editor's order; their own drafts besides for teachers, all for admins. At most the first 10000.
         */
        get: operations["listModules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/modules/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A course with its lessons
         * @description A course with its lessons.
         */
        get: operations["getModule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/admin/courses/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a course
         * @description A course is a page of the editor's, too. It is a draft until `is_published` is true here, or until it is published in the editor; false takes it back. A teacher keeps courses of their own only.
         */
        post: operations["createCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/admin/courses/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a course
         * @description What is left out stays. A course is a page of the editor's, too. It is a draft until `is_published` is true here, or until it is published in the editor; false takes it back. A teacher keeps courses of their own only.
         */
        put: operations["updateCourse"];
        post?: never;
        /**
         * Delete a course
         * @description An admin's to do. 409 while somebody is or was enrolled, has paid, or learns it in a group.
         */
        delete: operations["deleteCourse"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/courses/my-courses/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the courses that one is enrolled in
         * @description The one that was entered first first. Progress is completed published lessons over all of them.
         */
        get: operations["listMyCourses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/courses/{id}/enroll/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enrol in a course
         * @description 402 `PAYMENT_REQUIRED` for a course with a price that one has not paid: see `checkout`. 409 when one is in it already. Who comes back goes on where they left.
         */
        post: operations["enrollCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/courses/{id}/unenroll/": {
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
         * Leave a course
         * @description Progress and what was paid are kept. 404 for a course one never was in, 409 for one already left.
         */
        delete: operations["unenrollCourse"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/courses/{id}/checkout/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to pay a course
         * @description Gives the page of the gateway at which the student pays; `credit_card` is the school's usual gateway. The course opens
         *     by itself once the gateway says that it is paid. A course that costs nothing, or is paid already, opens at once, and
         *     there is no page. Card data are refused and never kept. 409 in a course already, 503 for a gateway that the school has
         *     not set up.
         */
        post: operations["checkoutCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/lessons/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List lessons
         * @description For students those of the courses that they are enrolled in, and what is marked as a free preview; for teachers those of their courses, drafts too; for admins all. At most the first 10000.
         */
        get: operations["listLessons"];
        put?: never;
        /**
         * Write a lesson
         * @description A page of the course in the editor, too. 403 for another teacher's course. The video is said by `video_url`, or by `vimeo_id` alone; `video_type` follows from it. `order` is its place among the course's lessons, from 1; the others make room.
         */
        post: operations["createLesson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/lessons/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A lesson
         * @description A lesson.
         */
        get: operations["getLesson"];
        /**
         * Change a lesson
         * @description What is left out stays. The video is said by `video_url`, or by `vimeo_id` alone; `video_type` follows from it. `order` is its place among the course's lessons, from 1; the others make room.
         */
        put: operations["updateLesson"];
        post?: never;
        /**
         * Delete a lesson
         * @description What students have done of it goes with it.
         */
        delete: operations["deleteLesson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/users_progress/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was done of lessons
         * @description Of all courses that one is or was in; for teachers what their students have done, for admins all. Latest change first, at most the first 10000.
         */
        get: operations["listProgress"];
        /**
         * Say what one has done of a lesson
         * @description 403 `NOT_ENROLLED` for a lesson of a course that one is not in. The last completes the course.
         */
        put: operations["updateProgress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/users_progress/course/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one has done of each lesson of a course
         * @description Every published lesson, in the editor's order: the share of completed ones is one's progress.
         */
        get: operations["listCourseProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/videos/course/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the videos of a course
         * @description Of the lessons that one may read, in the editor's order; students get those that are ready.
         */
        get: operations["listCourseVideos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/videos/{id}/analytics/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a video is watched
         * @description For teachers of the course and for admins. `id` is the lesson's.
         */
        get: operations["getVideoAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/videos/{id}/watch-progress/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say how far one has watched
         * @description Counts the seconds from where the last report ended, or from `from_seconds`, to `progress_seconds`, each second once however often it is watched; going back counts nothing. Where the school knows how long the video is, that stands in place of `total_duration`. 90 % of it, or `completed`, marks the video as watched in one's progress.
         */
        post: operations["reportWatching"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/vimeo/upload/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open an upload to Vimeo
         * @description Then PATCH the file to `upload_link` by tus. 403 for another teacher's course. 503 `VIMEO_NOT_CONFIGURED` without an account, 502 `VIMEO_FAILED` with Vimeo's own words.
         */
        post: operations["openVimeoUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/vimeo/update-metadata/{number}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change what a video at Vimeo is called
         * @description Teachers keep the videos that were uploaded for their courses, admins every video of the account. 503 `VIMEO_NOT_CONFIGURED` without an account, 502 `VIMEO_FAILED` with Vimeo's own words.
         */
        put: operations["updateVimeoVideo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/vimeo/delete/{number}/": {
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
         * Delete a video at Vimeo
         * @description One that is gone there already is well. Teachers keep the videos that were uploaded for their courses, admins every video of the account. 503 `VIMEO_NOT_CONFIGURED` without an account, 502 `VIMEO_FAILED` with Vimeo's own words.
         */
        delete: operations["deleteVimeoVideo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/admin/stats/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The school at a glance
         * @description Staff see the figures of the school, teachers those of the courses that they teach.
         */
        get: operations["getStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/admin/stats/courses/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many courses
         * @description Staff see the figures of the school, teachers those of the courses that they teach.
         */
        get: operations["getCourseStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/admin/stats/students/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many students
         * @description Staff see the figures of the school, teachers those of the courses that they teach.
         */
        get: operations["getStudentStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/admin/stats/videos/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much is watched
         * @description Staff see the figures of the school, teachers those of the courses that they teach.
         */
        get: operations["getVideoStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/admin/stats/revenue/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the school has earned
         * @description For who keeps the books.
         */
        get: operations["getRevenueStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/preview/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a draft by its preview token
         * @description The course or lesson as its editor has it on the screen now, whether it was saved or not, in the shapes of
         *     `content/modules` and `content/lessons`, with the blocks as students get them, without right answers.
         *
         *     The editor's room opens the frontend's preview page with a token in its address. Send it as
         *     `Authorization: Preview <token>`: nowhere else is it taken. It opens this one draft, to read, for a quarter of an hour,
         *     as long as the editor may write it; 401 after that. It is no login. Read the draft again whenever the page is loaded.
         */
        get: operations["previewDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/assignments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one has to do
         * @description The published assignments of the courses and groups that one learns in, first due first, each with what counts of one's own work; for teachers those that they give. At most the first 10000.
         */
        get: operations["listOwnAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/assignments/{id}/submit/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in work
         * @description JSON with a `text`, or a form with a `file` (doc, docx, pdf, mp3, m4a, ogg, wav, webm or opus, known by its content) and perhaps a text. Until the deadline a new version takes the place of the one before; after it a first version is taken, marked as late, where the assignment allows it, and 409 `DEADLINE_PASSED` is answered to another one.
         */
        post: operations["submitAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/teacher/assignments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one has given
         * @description The assignments of one's courses and groups, drafts too; for admins all. Newest first, at most the first 10000.
         */
        get: operations["listTaughtAssignments"];
        put?: never;
        /**
         * Give an assignment
         * @description To all students of one of one's courses, at once: they are told of it. 403 for another's course.
         */
        post: operations["createTaughtAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/teacher/students/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who learns from one
         * @description The students of one's courses and groups by name; for admins all. At most the first 10000.
         */
        get: operations["listTaughtStudents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/teacher/assignments/{id}/submissions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the work for an assignment
         * @description What counts of each student's work, by name; at most the first 10000.
         */
        get: operations["listTaughtSubmissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/teacher/submissions/{id}/grade/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grade work
         * @description From 0 to the assignment's points. Grading again takes the place of score and feedback. 409 `SUPERSEDED` when the student has handed in a newer version.
         */
        post: operations["gradeTaughtSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/submissions/{id}/file/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the file of handed in work, or play it
         * @description For the student and who grades it. Answers range requests with 206, unchanged files with 304, and files in a bucket with 302 to an address that is good for some minutes. The login's cookie is enough for it.
         */
        get: operations["downloadSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/quiz/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's quizzes
         * @description A student's are those of the lessons that they may read, a teacher's those of their own courses and of their groups', an admin's all. At most the first 10000.
         */
        get: operations["listQuizzes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/quiz/{lesson_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A lesson's quiz
         * @description 404 for a lesson that has none, or that one may not read.
         */
        get: operations["getQuiz"];
        /**
         * Write a lesson's quiz
         * @description Makes it, or takes the place of the one that is there; editors see the same quiz with the lesson. A published lesson shows it at once. Attempts that have begun keep the questions that they began with. 403 for a lesson of another teacher's course, 404 for one that is out of sight.
         */
        put: operations["writeQuiz"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/quiz/{lesson_id}/start/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a quiz
         * @description Needed for quizzes with a time limit alone: it begins to run, and the questions are shown. An attempt that runs already is given again. 409 `NO_ATTEMPTS_LEFT`, `QUIZ_CLOSED`.
         */
        post: operations["startQuiz"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/quiz/{lesson_id}/submit/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in the answers to a quiz
         * @description Goes to the attempt that runs; without one, a quiz without a time limit is begun and handed in at once. 422 for another number of answers than there are questions. 409 `NO_ATTEMPTS_LEFT`, `TIME_IS_UP`, `QUIZ_NOT_STARTED`, `QUIZ_CLOSED`.
         */
        post: operations["submitQuiz"];
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
        /** @description Why it was refused: `detail` for people, `error_code` for programs. */
        Error: {
            detail: string;
            error_code: string;
            status_code: number;
            /** Format: date-time */
            timestamp: string;
        };
        /** @description What is wrong with the body or the query, value by value. */
        Invalid: {
            detail: {
                field: string;
                message: string;
            }[];
            error_code: string;
            status_code: number;
            /** Format: date-time */
            timestamp: string;
        };
        /** @description The object is not any more as If-Match says; `changed` names its values that differ. */
        Stale: {
            detail: string;
            error_code: string;
            status_code: number;
            /** Format: date-time */
            timestamp: string;
            changed: string[];
        };
        Accepted: string;
        /** @description A new access token. */
        AccessToken: {
            access_token: string;
            /** @description How long it is good, in seconds. */
            expires_in: number;
            /** @description Only where refresh tokens rotate: keep it, the one just sent is not good any more. */
            refresh_token?: string;
        };
        /** @description A person as who keeps the accounts sees them. */
        Account: {
            /** Format: uuid */
            id: string;
            /** @description Null of somebody whom the school has entered without one. */
            email: string | null;
            first_name: string;
            last_name: string;
            role: components["schemas"]["Role"];
            is_active: boolean;
            is_verified: boolean;
            /** Format: date-time */
            created_at: string;
        };
        /** @description One page of people. */
        AccountList: {
            users: components["schemas"]["Account"][];
            /** @description How many there are on all pages. */
            total: number;
            page: number;
            /** @description How many pages there are. */
            pages: number;
        };
        /** @description The copy that is being made. */
        Asked: {
            message: string;
            export: components["schemas"]["Copy"];
        };
        /** @description What is there now. */
        AssignmentCreated: {
            message: string;
            /** Format: uuid */
            id: string;
            assignment: components["schemas"]["TaughtAssignment"];
        };
        /** @description A recording; `transcript` is what is said in it. `document` is the id of the file. */
        AudioData: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "audio";
            document: number;
            url: string;
            title: string;
            transcript: string;
        };
        /** @description A recording by the id of its document. */
        AudioInput: {
            id?: components["schemas"]["BlockId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "audio";
            document: components["schemas"]["FileId"];
            title: components["schemas"]["Words"];
            transcript?: components["schemas"]["Words"];
            url?: string;
        };
        BlockData: components["schemas"]["RichTextData"] | components["schemas"]["ImageData"] | components["schemas"]["AudioData"] | components["schemas"]["VideoData"] | components["schemas"]["FileData"] | components["schemas"]["CalloutData"] | components["schemas"]["TableData"] | components["schemas"]["VocabularyData"] | components["schemas"]["DialogueData"] | components["schemas"]["FillGapData"] | components["schemas"]["MatchingData"] | components["schemas"]["ExerciseData"] | components["schemas"]["QuizData"];
        BlockId: string;
        BlockInput: components["schemas"]["RichTextInput"] | components["schemas"]["ImageInput"] | components["schemas"]["AudioInput"] | components["schemas"]["VideoInput"] | components["schemas"]["FileInput"] | components["schemas"]["CalloutInput"] | components["schemas"]["TableInput"] | components["schemas"]["VocabularyInput"] | components["schemas"]["DialogueInput"] | components["schemas"]["FillGapInput"] | components["schemas"]["MatchingInput"] | components["schemas"]["ExerciseInput"] | components["schemas"]["QuizInput"];
        Body: components["schemas"]["BlockData"][];
        BodyInput: components["schemas"]["BlockInput"][];
        /** @description A passage that stands out; `html` is formatted text without headings. */
        CalloutData: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "callout";
            /** @enum {string} */
            kind: "info" | "tip" | "warning";
            title: string;
            html: string;
        };
        /** @description A passage that stands out. */
        CalloutInput: {
            id?: components["schemas"]["BlockId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "callout";
            /** @enum {string} */
            kind: "info" | "tip" | "warning";
            title?: components["schemas"]["Words"];
            html: components["schemas"]["Html"];
        };
        /** @description The account after the change. */
        Changed: {
            message: string;
            user: components["schemas"]["WholeAccount"];
        };
        /** @description How it is to be paid. */
        Checkout: {
            /** @enum {string} */
            payment_method: "credit_card" | "paystack" | "flutterwave" | "payme";
        };
        /** @description Where to pay; without an address there is nothing to pay. */
        CheckoutBegun: {
            /** @example mk-0b0e7ad26c0c4f5e9f3f1d1c7f1f6b6a */
            transaction_id: string;
            redirect_url: string | null;
        };
        /** @description The token of a mailed link: what stands in it behind `#token=`. */
        Confirmation: {
            token: string;
            /**
             * Format: email
             * @description The address that the link was sent to. With another one the token is no good.
             */
            email?: string;
        };
        /** @description A copy of somebody's data. */
        Copy: {
            /** @enum {string} */
            state: "queued" | "ready" | "failed";
            /** @description How far it is, in percent. */
            progress: number;
            /** @description Bytes; null until it is ready. */
            size: number | null;
            /** Format: date-time */
            created_at: string;
            ready_at: string | null;
            /** @description When the link ends, and the copy is deleted. */
            expires_at: string | null;
            /** @description Opens without a login, until it ends; null until it is ready. */
            download_url: string | null;
        };
        /** @description What can be said of a course; what is left out stays. */
        CourseChanges: {
            /** @default  */
            name?: string;
            /** @default  */
            description?: string;
            /** @default  */
            category?: string;
            /** @example 60 */
            price?: number;
            /**
             * @description Empty: the school's.
             * @default
             * @example UZS
             */
            currency?: string;
            image_url?: string | null;
            instructor_id?: string | null;
            /** @default false */
            is_published?: boolean;
        };
        /** @description How many courses there are. */
        CourseCounts: {
            total_courses: number;
            published_courses: number;
            draft_courses: number;
            /**
             * @example {
             *       "exam": 7,
             *       "language": 15,
             *       "uncategorised": 3
             *     }
             */
            courses_by_category: {
                [key: string]: number;
            };
        };
        /** @description The new course. */
        CourseCreated: {
            message: string;
            /** Format: uuid */
            id: string;
            course: components["schemas"]["WholeModule"];
        };
        /** @description What one course has brought in. */
        CourseRevenue: {
            /** Format: uuid */
            course_id: string;
            course_name: string;
            /** @example 99.99 */
            revenue: number;
            /** @description How many are in it now. */
            enrollments: number;
        };
        /** @description The course after the change. */
        CourseUpdated: {
            message: string;
            course: components["schemas"]["WholeModule"];
        };
        /** @description A login. */
        Credentials: {
            /** Format: email */
            email: string;
            /** @example correct-horse-battery */
            mot_de_passe: string;
        };
        /** @description People who talk, line by line. */
        DialogueData: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dialogue";
            title: string;
            lines: components["schemas"]["LineData"][];
        };
        /** @description People who talk, line by line. */
        DialogueInput: {
            id?: components["schemas"]["BlockId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dialogue";
            title?: components["schemas"]["Words"];
            lines: components["schemas"]["LineInput"][];
        };
        /** @description What is being written. */
        Draft: {
            /** @enum {string} */
            kind: "course" | "lesson";
            /** @description With its published lessons. */
            course: components["schemas"]["Module"] | null;
            /** @description With its blocks as students get them, without right answers. */
            lesson: components["schemas"]["WholeLesson"] | null;
        };
        /** @description The course is open. */
        Enrolled: {
            message: string;
            enrollment: components["schemas"]["Enrollment"];
        };
        /** @description Somebody in a course. */
        Enrollment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            course_id: string;
            /** Format: uuid */
            user_id: string;
            /** Format: date-time */
            enrolled_at: string;
        };
        /** @description Whether one wants to be forgotten. */
        Erasure: {
            /** @description Null when one has not asked. */
            asked_at: string | null;
        };
        /** @description A task; `expected_answer` is there for teachers and editors only. */
        ExerciseData: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "exercise";
            /** @enum {string} */
            kind: "spoken" | "written";
            prompt: string;
            expected_answer?: string;
        };
        /** @description A task with the answer that is expected. */
        ExerciseInput: {
            id?: components["schemas"]["BlockId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "exercise";
            /** @enum {string} */
            kind: "spoken" | "written";
            prompt: components["schemas"]["Words"];
            expected_answer: components["schemas"]["Words"];
        };
        /** @description A document to download; `size` in bytes. */
        FileData: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
            document: number;
            url: string;
            title: string;
            size: number;
        };
        FileId: number;
        /** @description A document by its id; without a title it has the document's own. */
        FileInput: {
            id?: components["schemas"]["BlockId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
            document: components["schemas"]["FileId"];
            title?: components["schemas"]["Words"];
            url?: string;
            size?: number;
        };
        /** @description A text with gaps to fill; `check` tells whether the answers are right. */
        FillGapData: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "fill_gap";
            instruction: string;
            parts: components["schemas"]["Part"][];
        };
        /** @description A text with at least one gap. */
        FillGapInput: {
            id?: components["schemas"]["BlockId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "fill_gap";
            instruction?: components["schemas"]["Words"];
            parts: components["schemas"]["PartInput"][];
        };
        /** @description A lesson's video. */
        Film: {
            /**
             * Format: uuid
             * @description The lesson's id.
             */
            id: string;
            title: string;
            /** @example 123456 */
            vimeo_id: string | null;
            /** @description How far Vimeo is with a video that was uploaded from here; null of any other. */
            video_state: components["schemas"]["VideoState"] | null;
            /** @description Seconds; 0 while nobody knows. */
            duration: number;
            /** @description How often it was watched: half an hour's pause begins another time. */
            views: number;
            /**
             * @description Of those who began it, how many have seen 90 % of its seconds, in percent.
             * @example 45.5
             */
            completion_rate: number;
        };
        /** @description The videos of a course, in the editor's order. */
        Films: {
            videos: components["schemas"]["Film"][];
        };
        /** @description A gap; each of `accepted` is right, and they are there for teachers and editors only. */
        GapPart: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "gap";
            accepted?: string[];
        };
        /** @description A gap with all its right answers, which hold no braces and no bar. */
        GapPartInput: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "gap";
            accepted: components["schemas"]["Accepted"][];
        };
        /** @description An ID token of Google: what its button gives a frontend as `credential`. */
        GoogleToken: {
            token: string;
        };
        /** @description What the work is worth. */
        Grade: {
            score: number;
            /** @default  */
            feedback?: string;
        };
        Html: string;
        /** @description An image, at most 1600 pixels wide or high; `alt` is empty when it only decorates. `image` is its id. */
        ImageData: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "image";
            image: number;
            url: string;
            width: number;
            height: number;
            alt: string;
            decorative: boolean;
            caption: string;
        };
        /** @description An image by its id, with `alt` unless it is `decorative`. */
        ImageInput: {
            id?: components["schemas"]["BlockId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "image";
            image: components["schemas"]["FileId"];
            alt?: components["schemas"]["Words"];
            decorative?: boolean;
            caption?: components["schemas"]["Words"];
            url?: string;
            width?: number;
            height?: number;
        };
        /** @description Who teaches a course. */
        Instructor: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @description A course that one is in, and how far one is. */
        LearntCourse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @example 45.5 */
            progress_percentage: number;
            /** Format: date-time */
            enrolled_at: string;
            /** @description When one last did something in it. */
            last_accessed: string | null;
        };
        /** @description A lesson. */
        Lesson: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            course_id: string;
            title: string;
            description: string;
            /** @description Null without a video, and for students while it is not ready. */
            video_url: string | null;
            /** @description Where the video is; `url`: elsewhere. */
            video_type: components["schemas"]["VideoType"] | null;
            /** @example 123456 */
            vimeo_id: string | null;
            /** @description How far Vimeo is with a video that was uploaded from here; null of any other. */
            video_state: components["schemas"]["VideoState"] | null;
            /** @description Seconds; 0 while nobody has said. */
            duration: number;
            /** @description Its place in the course, drafts counted. */
            order: number;
            /** @description Whether everybody may read it. */
            is_free_preview: boolean;
            is_published: boolean;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description What can be said of a lesson; what is left out stays. `body` takes the place of all blocks. */
        LessonChanges: {
            /** @default  */
            title?: string;
            /** @default  */
            description?: string;
            /** @default [] */
            body?: components["schemas"]["BodyInput"];
            video_url?: string | null;
            video_type?: components["schemas"]["VideoType"] | null;
            vimeo_id?: string | null;
            duration?: number | null;
            /** @default 1 */
            order?: number;
            /** @default false */
            is_free_preview?: boolean;
            /** @default true */
            is_published?: boolean;
        };
        /** @description The new lesson. */
        LessonCreated: {
            message: string;
            /** Format: uuid */
            id: string;
            lesson: components["schemas"]["WholeLesson"];
        };
        /** @description What was done of one lesson. */
        LessonState: {
            /** Format: uuid */
            lesson_id: string;
            completed: boolean;
            score: number | null;
            video_watched: boolean;
        };
        /** @description The lesson after the change. */
        LessonUpdated: {
            message: string;
            lesson: components["schemas"]["WholeLesson"];
        };
        /** @description What one person says; `audio` is the id of the recording, `audio_url` its address. */
        LineData: {
            speaker: string;
            line: string;
            translation: string;
            audio: number | null;
            audio_url: string | null;
        };
        /** @description What one person says; `audio` is the id of the document with the recording. */
        LineInput: {
            speaker: components["schemas"]["Words"];
            line: components["schemas"]["Words"];
            translation?: components["schemas"]["Words"];
            audio?: components["schemas"]["FileId"] | null;
            audio_url?: string | null;
        };
        /** @description An account elsewhere. */
        LinkedAccount: {
            /** @constant */
            provider: "google";
            /** Format: date-time */
            created_at: string;
        };
        /** @description The accounts elsewhere that one logs in with. */
        LinkedAccounts: {
            linked_accounts: components["schemas"]["LinkedAccount"][];
        };
        /** @description What a login gives. */
        LoggedIn: {
            access_token: string;
            refresh_token: string;
            /** @example bearer */
            token_type: string;
            /** @description How long the access token is good, in seconds. */
            expires_in: number;
            user: components["schemas"]["User"];
        };
        /** @description What a login by another's word gives. */
        LoggedInWithGoogle: {
            access_token: string;
            refresh_token: string;
            user: components["schemas"]["User"];
        };
        /** @description Things to pair: `right` is in an order of its own. `pairs` are there for teachers and editors only. */
        MatchingData: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "matching";
            instruction: string;
            left: string[];
            right: string[];
            pairs?: components["schemas"]["PairData"][];
        };
        /** @description Pairs, of which no side stands twice. */
        MatchingInput: {
            id?: components["schemas"]["BlockId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "matching";
            instruction?: components["schemas"]["Words"];
            pairs: components["schemas"]["PairInput"][];
            left?: string[];
            right?: string[];
        };
        /** @description What was done, in words for the person. */
        Message: {
            message: string;
        };
        /** @description A course with its published lessons. */
        Module: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            category: string;
            image_url: string | null;
            /** @example 99.99 */
            price: number;
            /**
             * @description ISO 4217.
             * @example UZS
             */
            currency: string;
            instructor_id: string | null;
            /** @description Empty without an instructor. */
            instructor_name: string;
            /** @description False for drafts, which only those see who keep the course. */
            is_published: boolean;
            lessons: components["schemas"]["OfferedLesson"][];
            total_lessons: number;
            /** @description Seconds. */
            total_duration: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description The courses that one is in. */
        MyCourses: {
            enrolled_courses: components["schemas"]["LearntCourse"][];
        };
        /** @description Work for all students of one of the caller's courses. */
        NewAssignment: {
            /** Format: uuid */
            course_id: string;
            title: string;
            /** @default  */
            description?: string;
            due_date?: string | null;
            /** @default 100 */
            max_score?: number;
            /** @default true */
            allow_late?: boolean;
        };
        /** @description A course; the caller teaches it unless `instructor_id` says who. */
        NewCourse: {
            name: string;
            /** @default  */
            description?: string;
            /** @default  */
            category?: string;
            /** @example 60 */
            price?: number;
            /**
             * @description Empty: the school's.
             * @default
             * @example UZS
             */
            currency?: string;
            image_url?: string | null;
            instructor_id?: string | null;
            /** @default false */
            is_published?: boolean;
        };
        /** @description A lesson of one of one's courses, at its end unless `order` says where; published unless it says otherwise. */
        NewLesson: {
            title: string;
            /** @default  */
            description?: string;
            /** @default [] */
            body?: components["schemas"]["BodyInput"];
            video_url?: string | null;
            video_type?: components["schemas"]["VideoType"] | null;
            vimeo_id?: string | null;
            duration?: number | null;
            /** @default 1 */
            order?: number;
            /** @default false */
            is_free_preview?: boolean;
            /** @default true */
            is_published?: boolean;
            /** Format: uuid */
            course_id: string;
        };
        /** @description What one has done of it now; what is left out stays. */
        NewProgress: {
            /** @default false */
            completed?: boolean;
            score?: number | null;
            /** @default false */
            video_watched?: boolean;
        };
        /** @description A whole quiz: what is left out gets its default. */
        NewQuiz: {
            /**
             * @description Empty: the lesson's title.
             * @default
             */
            title?: string;
            /** @default 60 */
            pass_mark?: number;
            attempt_limit?: number | null;
            time_limit_minutes?: number | null;
            /** @default true */
            is_open?: boolean;
            questions: components["schemas"]["QuestionInput"][];
        };
        /** @description What somebody is at the school from now on. */
        NewRole: {
            role: components["schemas"]["Role"];
        };
        /** @description What will be uploaded. */
        NewUpload: {
            /** Format: uuid */
            course_id: string;
            name: string;
            /**
             * @description Bytes, exactly.
             * @example 1048576
             */
            size: number;
            /** @default  */
            description?: string;
        };
        /** @description A lesson as the catalogue shows it. */
        OfferedLesson: {
            /** Format: uuid */
            id: string;
            title: string;
            description: string;
            /** @description Null without a video, for who may not read the lesson, and for students while it is not ready. */
            video_url: string | null;
            /** @description How far Vimeo is with a video that was uploaded from here; null of any other. */
            video_state: components["schemas"]["VideoState"] | null;
            /** @description Seconds; 0 while nobody has said. */
            duration: number;
            /** @description Its place in the course, drafts counted. */
            order: number;
            is_free_preview: boolean;
        };
        /** @description What is asked of the caller, and what counts of their work. */
        OwnAssignment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            course_id: string;
            title: string;
            description: string;
            /** @description Null when it can be handed in at any time. */
            due_date: string | null;
            max_score: number;
            /** @description Whether a first version is taken after the deadline, marked as late. */
            allow_late: boolean;
            submission: components["schemas"]["Submission"] | null;
        };
        /** @description All of the caller's. */
        OwnAssignments: {
            assignments: components["schemas"]["OwnAssignment"][];
        };
        /** @description One's profile after the change. */
        OwnChanged: {
            message: string;
            user: components["schemas"]["OwnUser"];
        };
        /** @description A person as they see themselves. */
        OwnUser: {
            /** Format: uuid */
            id: string;
            /** @description Null of somebody whom the school has entered without one. */
            email: string | null;
            first_name: string;
            last_name: string;
            role: components["schemas"]["Role"];
            is_verified: boolean;
            /** Format: date-time */
            created_at: string;
        };
        /** @description Two things that belong together. */
        PairData: {
            left: string;
            right: string;
        };
        /** @description Two things that belong together. */
        PairInput: {
            left: components["schemas"]["Words"];
            right: components["schemas"]["Words"];
        };
        Part: components["schemas"]["TextPart"] | components["schemas"]["GapPart"];
        PartInput: components["schemas"]["TextPartInput"] | components["schemas"]["GapPartInput"];
        /** @enum {string} */
        PartOfSpeechName: "" | "noun" | "verb" | "adjective" | "adverb" | "pronoun" | "numeral" | "preposition" | "conjunction" | "interjection" | "phrase";
        /** @description The proof that it is oneself who asks. */
        Password: {
            current_password: string;
        };
        /** @description Another password by the present one. */
        PasswordChange: {
            current_password: string;
            new_password: string;
        };
        Place: number;
        Plain: string;
        /** @description What somebody changes of themselves; what is left out stays. */
        Profile: {
            /** @default  */
            first_name?: string;
            /** @default  */
            last_name?: string;
        };
        /** @description What somebody has done of a lesson. */
        Progress: {
            /** Format: uuid */
            lesson_id: string;
            completed: boolean;
            score: number | null;
            video_watched: boolean;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            user_id: string;
            completed_at: string | null;
        };
        /** @description The lesson's progress after the change. */
        ProgressUpdated: {
            message: string;
            progress: components["schemas"]["Progress"];
        };
        /** @description A question. A statement (true_false) has two options, true and false in the reader's language. */
        Question: {
            /** Format: uuid */
            id: string;
            question: string;
            type: components["schemas"]["QuestionType"];
            /** @description What to choose from; empty for short_text. */
            options: string[];
            /** @description The place of the right option, from 0; of multiple_answer the places of all right ones; of short_text the text. Null for a student until they have handed in an answer, and while another attempt runs. */
            correct_answer: number | number[] | string | string[] | null;
            points: number;
            /** @description Empty as long as `correct_answer` is null. */
            explanation: string;
        };
        /** @description A question to write. */
        QuestionInput: {
            /** @description That of the question whose place it takes; null for a new one. */
            id?: string | null;
            question: string;
            type: components["schemas"]["QuestionType"];
            /** @default [] */
            options?: string[];
            /** @description The place of the right option, from 0; of multiple_answer the places of all right ones; of short_text the text. Of true_false also true or false; of short_text also a list of texts that are right. */
            correct_answer: components["schemas"]["Truth"] | components["schemas"]["Place"] | string | components["schemas"]["Place"][] | string[];
            /** @default  */
            explanation?: string;
            /** @default 1 */
            points?: number;
        };
        /** @enum {string} */
        QuestionType: "multiple_choice" | "true_false" | "multiple_answer" | "short_text";
        /** @description A lesson's quiz. */
        Quiz: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            lesson_id: string;
            title: string;
            /** @description Percent of the points that are needed to pass. */
            pass_mark: number;
            attempt_limit: number | null;
            time_limit_minutes: number | null;
            /** @description Whether it can be begun. */
            is_open: boolean;
            /** @description Null without a limit, and for who takes no quizzes. */
            attempts_left: number | null;
            /** @description While an attempt runs, as they were when it began. Empty before a quiz with a time limit is begun. */
            questions: components["schemas"]["Question"][];
        };
        /** @description The answers by position: null where there is none. */
        QuizAnswers: {
            /**
             * @description One a question: the place of an option, from 0; of multiple_answer a list of places; of true_false also true or false; of short_text a text.
             * @example [
             *       0,
             *       1,
             *       2
             *     ]
             */
            answers: (components["schemas"]["Truth"] | components["schemas"]["Place"] | string | components["schemas"]["Place"][] | null)[];
            /** @description Seconds, for the teacher to see. No limit goes by it. */
            time_spent?: number | null;
        };
        /** @description The place of the lesson's own quiz, see `quizzes`; no lesson has two. */
        QuizData: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "quiz";
            introduction: string;
        };
        /** @description The place of the lesson's own quiz, which is written in `quizzes`. */
        QuizInput: {
            id?: components["schemas"]["BlockId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "quiz";
            introduction?: components["schemas"]["Words"];
        };
        /** @description A quiz in a list. */
        QuizLine: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            lesson_id: string;
            title: string;
            questions_count: number;
            /** @description Percent of the points that are needed to pass. */
            pass_mark: number;
            /** @description Null without a limit, and for who takes no quizzes. */
            attempts_left: number | null;
        };
        /** @description Who is there now. */
        Registered: {
            message: string;
            /** Format: uuid */
            user_id: string;
            /** @description Whether the email has to be confirmed before the first login. A link is sent in any case. */
            verification_required: boolean;
        };
        /** @description A new student. A role is nobody's to choose. */
        Registration: {
            /** Format: email */
            email: string;
            /** @example correct-horse-battery */
            mot_de_passe: string;
            first_name: string;
            last_name: string;
        };
        /** @description How far one has watched. Without `from_seconds` the way began where the last report ended, at first at 0. */
        Report: {
            progress_seconds: number;
            total_duration: number;
            from_seconds?: number | null;
            /** @default false */
            completed?: boolean;
        };
        /** @description What the answers have come to. */
        Result: {
            /** @description Percent of the points, rounded; 100 only when everything is right. */
            score: number;
            total_questions: number;
            correct_answers: number;
            passed: boolean;
        };
        /** @description Formatted text: safe HTML of headings, paragraphs, lists, emphasis and links. */
        RichTextData: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "rich_text";
            html: string;
        };
        /** @description Formatted text; what the editor's toolbar does not have is taken out of it. */
        RichTextInput: {
            id?: components["schemas"]["BlockId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "rich_text";
            html: components["schemas"]["Html"];
        };
        /** @enum {string} */
        Role: "student" | "teacher" | "admin";
        /** @description The school at a glance; null is what is not for the caller to see. */
        SchoolOverview: {
            total_courses: number;
            total_students: number | null;
            total_videos: number;
            /** @description Confirmed less refunded, in the school's currency. */
            total_revenue: number | null;
            /** @description With any call of the API today, by the school's clock. */
            active_students_today: number | null;
            /** @description Since Monday. */
            new_enrollments_this_week: number | null;
        };
        /** @description Confirmed less refunded money, in the school's currency. */
        SchoolRevenue: {
            /**
             * @description Money that was for no course is in it, too.
             * @example 99.99
             */
            total_revenue: number;
            /**
             * @description Since the first of this month.
             * @example 99.99
             */
            monthly_revenue: number;
            /** @description The most first. */
            revenue_by_course: components["schemas"]["CourseRevenue"][];
        };
        /** @description An attempt that runs. */
        Started: {
            /** Format: uuid */
            attempt_id: string;
            number: number;
            /** Format: date-time */
            started_at: string;
            /** @description When the time is up, on the server's clock; null without a limit. */
            due_at: string | null;
            questions: components["schemas"]["Question"][];
        };
        /** @description How many students there are. */
        StudentCounts: {
            total_students: number;
            /** @description With any call of the API in the last 30 days. */
            active_students: number;
            new_students_this_month: number;
            /**
             * @description Completed enrolments over all of them.
             * @example 45.5
             */
            completion_rate: number;
        };
        /** @description A student's work as it was handed in. */
        Submission: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            assignment_id: string;
            /** Format: uuid */
            student_id: string;
            student_name: string;
            /** @description Which version it is; the newest counts. */
            number: number;
            text: string;
            file_name: string | null;
            /** @description Where the file is; the login's cookie is enough for it. */
            file_url: string | null;
            /** Format: date-time */
            submitted_at: string;
            is_late: boolean;
            /** @description Null until it is graded. */
            score: number | null;
            max_score: number;
            feedback: string;
            graded_at: string | null;
        };
        /** @description What counts now. */
        SubmissionTaken: {
            message: string;
            submission: components["schemas"]["Submission"];
        };
        /** @description What counts of the students' work. */
        Submissions: {
            submissions: components["schemas"]["Submission"][];
        };
        /**
         * @description A table: `columns` are the headings, each row has a cell of safe HTML for each of them.
         *
         *     With `row_headers` the first cell names its row.
         */
        TableData: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "table";
            caption: string;
            columns: string[];
            rows: string[][];
            row_headers: boolean;
        };
        /** @description A table: every column has a heading, every row a cell of formatted text for each column. */
        TableInput: {
            id?: components["schemas"]["BlockId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "table";
            caption?: components["schemas"]["Words"];
            columns: components["schemas"]["Words"][];
            rows: components["schemas"]["Html"][][];
            row_headers?: boolean;
        };
        /** @description What is asked, for who grades it. */
        TaughtAssignment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            course_id: string;
            title: string;
            description: string;
            /** @description Null when it can be handed in at any time. */
            due_date: string | null;
            max_score: number;
            /** @description Whether a first version is taken after the deadline, marked as late. */
            allow_late: boolean;
            is_published: boolean;
            /** @description How many students have handed in work. */
            submissions_count: number;
            /** @description How many of these have a score. */
            graded_count: number;
        };
        /** @description All of the teacher's. */
        TaughtAssignments: {
            assignments: components["schemas"]["TaughtAssignment"][];
        };
        /** @description Somebody who learns from the caller. */
        TaughtStudent: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description For who may read students' accounts; null for teachers. */
            email: string | null;
            /** @description How many of the caller's courses. */
            enrolled_courses: number;
            /** @description The mean of these courses, in percent. */
            total_progress: number;
            last_activity: string | null;
        };
        /** @description All of them. */
        TaughtStudents: {
            students: components["schemas"]["TaughtStudent"][];
        };
        /** @description Text between gaps. */
        TextPart: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "text";
            text: string;
        };
        /** @description Text between gaps, without braces. */
        TextPartInput: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "text";
            text: components["schemas"]["Plain"];
        };
        Truth: boolean;
        /** @description Where to upload to by tus 1.0.0 from the browser: the link is a secret, needs no login and lasts a day. */
        Upload: {
            /** Format: uri */
            upload_link: string;
            /** @example /videos/123456 */
            complete_uri: string;
            ticket_id: string;
            upload_id: string;
        };
        /** @description A person as a login tells them. */
        User: {
            /** Format: uuid */
            id: string;
            /** @description Null of somebody whom the school has entered without one. */
            email: string | null;
            first_name: string;
            last_name: string;
            role: components["schemas"]["Role"];
        };
        /** @description A video as Vimeo has it. */
        Video: {
            id: string;
            name: string;
            description: string | null;
            link: string | null;
            /** @description Seconds; 0 until Vimeo knows. */
            duration: number;
        };
        /** @description What is left out stays. */
        VideoChanges: {
            /** @default  */
            name?: string;
            /** @default  */
            description?: string;
            /**
             * @description Who sees it at Vimeo itself; `disable`: it plays in the school alone.
             * @default disable
             * @enum {string}
             */
            privacy?: "anybody" | "nobody" | "disable" | "unlisted";
        };
        /** @description How many videos there are, and how much of them was watched. */
        VideoCounts: {
            total_videos: number;
            /** @example 15240 hours */
            total_watch_time: string;
            most_watched_video: components["schemas"]["WatchedVideo"] | null;
        };
        /**
         * @description A video: `url` is its page at the provider, `embed_url` its player for a frame.
         *
         *     Of the provider `file`, which is the school itself, `document` is the file's id and both addresses are the file's;
         *     `duration` in seconds and the still picture at `poster_url` come some moments after it was put into the lesson.
         *     `state` is how far Vimeo is with what the school has put there, `ready` of all others. Students get what is ready.
         */
        VideoData: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "video";
            /** @enum {string} */
            provider: "youtube" | "vimeo" | "file";
            video_id: string;
            document: number | null;
            url: string;
            embed_url: string;
            duration: number | null;
            poster_url: string | null;
            state: components["schemas"]["VideoState"];
            title: string;
            transcript: string;
        };
        /** @description A video: its address at YouTube or Vimeo as `url`, or the id of a file as `document`, which then counts alone. */
        VideoInput: {
            id?: components["schemas"]["BlockId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "video";
            url?: components["schemas"]["Words"];
            document?: components["schemas"]["FileId"] | null;
            title: components["schemas"]["Words"];
            transcript?: components["schemas"]["Words"];
            /** @enum {string} */
            provider?: "youtube" | "vimeo" | "file";
            video_id?: string;
            embed_url?: string;
            duration?: number | null;
            poster_url?: string | null;
            state?: components["schemas"]["VideoState"];
        };
        /** @enum {string} */
        VideoState: "uploading" | "processing" | "ready" | "failed";
        /** @enum {string} */
        VideoType: "vimeo" | "youtube" | "url";
        /** @description The video after the change. */
        VideoUpdated: {
            message: string;
            video: components["schemas"]["Video"];
        };
        /** @description The words of the lesson. */
        VocabularyData: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vocabulary";
            title: string;
            words: components["schemas"]["WordData"][];
        };
        /** @description The words of the lesson; a word with the same translation stands once. */
        VocabularyInput: {
            id?: components["schemas"]["BlockId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vocabulary";
            title?: components["schemas"]["Words"];
            words: components["schemas"]["WordInput"][];
        };
        /** @description How a video was watched. */
        Watched: {
            total_views: number;
            unique_viewers: number;
            /**
             * @description Of those who began it, how many have seen 90 % of its seconds, in percent.
             * @example 45.5
             */
            completion_rate: number;
            /** @description Different seconds that a viewer has seen, on average. */
            average_watch_time: number;
            /**
             * @description The seconds, at most three, where most of those stopped who did not see it whole; ascending.
             * @example [
             *       300,
             *       900,
             *       1400
             *     ]
             */
            drop_off_points: number[];
        };
        /** @description A lesson whose video was watched. */
        WatchedVideo: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @description How often it was watched. */
            views: number;
        };
        /** @description The same, by itself. */
        WholeAccount: {
            /** Format: uuid */
            id: string;
            /** @description Null of somebody whom the school has entered without one. */
            email: string | null;
            first_name: string;
            last_name: string;
            role: components["schemas"]["Role"];
            is_active: boolean;
            is_verified: boolean;
            /** Format: date-time */
            created_at: string;
            last_login: string | null;
        };
        /** @description A lesson by itself. */
        WholeLesson: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            course_id: string;
            title: string;
            description: string;
            /** @description Null without a video, and for students while it is not ready. */
            video_url: string | null;
            /** @description Where the video is; `url`: elsewhere. */
            video_type: components["schemas"]["VideoType"] | null;
            /** @example 123456 */
            vimeo_id: string | null;
            /** @description How far Vimeo is with a video that was uploaded from here; null of any other. */
            video_state: components["schemas"]["VideoState"] | null;
            /** @description Seconds; 0 while nobody has said. */
            duration: number;
            /** @description Its place in the course, drafts counted. */
            order: number;
            /** @description Whether everybody may read it. */
            is_free_preview: boolean;
            is_published: boolean;
            /** Format: date-time */
            updated_at: string;
            /** @description Its content, block by block; right answers for who may write it only. */
            body: components["schemas"]["Body"];
        };
        /** @description A course by itself. */
        WholeModule: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            category: string;
            image_url: string | null;
            /** @example 99.99 */
            price: number;
            /**
             * @description ISO 4217.
             * @example UZS
             */
            currency: string;
            instructor_id: string | null;
            /** @description Empty without an instructor. */
            instructor_name: string;
            /** @description False for drafts, which only those see who keep the course. */
            is_published: boolean;
            lessons: components["schemas"]["OfferedLesson"][];
            total_lessons: number;
            /** @description Seconds. */
            total_duration: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            instructor: components["schemas"]["Instructor"] | null;
        };
        /** @description A word with what it means; `audio` is the id of its recording, `audio_url` its address. */
        WordData: {
            term: string;
            translation: string;
            part_of_speech: components["schemas"]["PartOfSpeechName"];
            transcription: string;
            example: string;
            audio: number | null;
            audio_url: string | null;
        };
        /** @description A word; `audio` is the id of the document with its recording. */
        WordInput: {
            term: components["schemas"]["Words"];
            translation: components["schemas"]["Words"];
            part_of_speech?: components["schemas"]["PartOfSpeechName"];
            transcription?: components["schemas"]["Words"];
            example?: components["schemas"]["Words"];
            audio?: components["schemas"]["FileId"] | null;
            audio_url?: string | null;
        };
        Words: string;
    };
    responses: {
        /** @description The request cannot be read. */
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
                 *       "detail": "The request cannot be read.",
                 *       "error_code": "MALFORMED",
                 *       "status_code": 400,
                 *       "timestamp": "2026-09-01T04:00:00Z"
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
                 *       "error_code": "NOT_AUTHENTICATED",
                 *       "status_code": 401,
                 *       "timestamp": "2026-09-01T04:00:00Z"
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
                 *       "error_code": "PAYMENT_REQUIRED",
                 *       "status_code": 402,
                 *       "timestamp": "2026-09-01T04:00:00Z"
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
                 *       "error_code": "PERMISSION_DENIED",
                 *       "status_code": 403,
                 *       "timestamp": "2026-09-01T04:00:00Z"
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
                 *       "error_code": "NOT_FOUND",
                 *       "status_code": 404,
                 *       "timestamp": "2026-09-01T04:00:00Z"
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
                 *       "error_code": "CONFLICT",
                 *       "status_code": 409,
                 *       "timestamp": "2026-09-01T04:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
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
                 *       "error_code": "PRECONDITION_FAILED",
                 *       "status_code": 412,
                 *       "timestamp": "2026-09-01T04:00:00Z",
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
                 *       "error_code": "TOO_LARGE",
                 *       "status_code": 413,
                 *       "timestamp": "2026-09-01T04:00:00Z"
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
                 *       "error_code": "RANGE_NOT_SATISFIABLE",
                 *       "status_code": 416,
                 *       "timestamp": "2026-09-01T04:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Some values are not valid. */
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
                 *       "detail": [
                 *         {
                 *           "field": "email",
                 *           "message": "This is not an email address."
                 *         }
                 *       ],
                 *       "error_code": "VALIDATION_ERROR",
                 *       "status_code": 422,
                 *       "timestamp": "2026-09-01T04:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Invalid"];
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
                 *       "error_code": "THROTTLED",
                 *       "status_code": 429,
                 *       "timestamp": "2026-09-01T04:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
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
                 *       "error_code": "PROVIDER_FAILED",
                 *       "status_code": 502,
                 *       "timestamp": "2026-09-01T04:00:00Z"
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
                 *       "error_code": "UNAVAILABLE",
                 *       "status_code": 503,
                 *       "timestamp": "2026-09-01T04:00:00Z"
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
    register: {
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
                 *       "email": "ali@example.com",
                 *       "mot_de_passe": "correct-horse-battery",
                 *       "first_name": "Ali",
                 *       "last_name": "Karimov"
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
                     *       "message": "Message",
                     *       "user_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "verification_required": true
                     *     }
                     */
                    "application/json": components["schemas"]["Registered"];
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
                 *       "email": "ali@example.com",
                 *       "mot_de_passe": "correct-horse-battery"
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
                     *       "access_token": "Access token",
                     *       "refresh_token": "Refresh token",
                     *       "token_type": "bearer",
                     *       "expires_in": 1,
                     *       "user": {
                     *         "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "email": "ali@example.com",
                     *         "first_name": "Ali",
                     *         "last_name": "Karimov",
                     *         "role": "student"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LoggedIn"];
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
    loginWithGoogle: {
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
                 *       "token": "Token"
                 *     }
                 */
                "application/json": components["schemas"]["GoogleToken"];
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
                     *       "access_token": "Access token",
                     *       "refresh_token": "Refresh token",
                     *       "user": {
                     *         "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "email": "ali@example.com",
                     *         "first_name": "Ali",
                     *         "last_name": "Karimov",
                     *         "role": "student"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LoggedInWithGoogle"];
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
    refresh: {
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
                     *       "access_token": "Access token",
                     *       "expires_in": 1,
                     *       "refresh_token": "Refresh token"
                     *     }
                     */
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            401: components["responses"]["Error401"];
            409: components["responses"]["Error409"];
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
                 *       "token": "Token",
                 *       "email": "ali@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["Confirmation"];
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
                     *       "message": "Message"
                     *     }
                     */
                    "application/json": components["schemas"]["Message"];
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
                     *       "message": "Message"
                     *     }
                     */
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            409: components["responses"]["Error409"];
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
                 *       "current_password": "Current password",
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
                     *       "message": "Message"
                     *     }
                     */
                    "application/json": components["schemas"]["Message"];
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
                     *       "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "email": "ali@example.com",
                     *       "first_name": "Ali",
                     *       "last_name": "Karimov",
                     *       "role": "student",
                     *       "is_verified": true,
                     *       "created_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["OwnUser"];
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
            422: components["responses"]["Error422"];
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
                 *       "first_name": "",
                 *       "last_name": ""
                 *     }
                 */
                "application/json": components["schemas"]["Profile"];
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
                     *       "message": "Message",
                     *       "user": {
                     *         "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "email": "ali@example.com",
                     *         "first_name": "Ali",
                     *         "last_name": "Karimov",
                     *         "role": "student",
                     *         "is_verified": true,
                     *         "created_at": "2026-09-01T04:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OwnChanged"];
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
    getExport: {
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
                     *       "state": "queued",
                     *       "progress": 1,
                     *       "size": 1,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "ready_at": "2026-09-01T04:00:00Z",
                     *       "expires_at": "2026-09-01T04:00:00Z",
                     *       "download_url": "https://school.example/file"
                     *     }
                     */
                    "application/json": components["schemas"]["Copy"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    requestExport: {
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
                     *       "message": "Message",
                     *       "export": {
                     *         "state": "queued",
                     *         "progress": 1,
                     *         "size": 1,
                     *         "created_at": "2026-09-01T04:00:00Z",
                     *         "ready_at": "2026-09-01T04:00:00Z",
                     *         "expires_at": "2026-09-01T04:00:00Z",
                     *         "download_url": "https://school.example/file"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Asked"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    downloadExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
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
                    "application/zip": Blob;
                };
            };
            /** @description The part of it that was asked for. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": Blob;
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
            404: components["responses"]["Error404"];
            412: components["responses"]["Error412"];
            416: components["responses"]["Error416"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getLinkedAccounts: {
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
                     *       "linked_accounts": [
                     *         {
                     *           "provider": "google",
                     *           "created_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LinkedAccounts"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    linkGoogle: {
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
                 *       "token": "Token"
                 *     }
                 */
                "application/json": components["schemas"]["GoogleToken"];
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
                     *       "linked_accounts": [
                     *         {
                     *           "provider": "google",
                     *           "created_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LinkedAccounts"];
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
    unlinkGoogle: {
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
                     *       "linked_accounts": [
                     *         {
                     *           "provider": "google",
                     *           "created_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LinkedAccounts"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getErasure: {
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
                     *       "asked_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    requestErasure: {
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
                 *       "current_password": "Current password"
                 *     }
                 */
                "application/json": components["schemas"]["Password"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asked_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Erasure"];
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
    withdrawErasure: {
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
                     *       "asked_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            409: components["responses"]["Error409"];
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
                /** @description How many people a page has. */
                limit?: number;
                /** @description Only people of this role. */
                role?: "student" | "teacher" | "admin";
                /** @description Words that must all be found in a person. */
                search?: string;
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
                     *       "users": [
                     *         {
                     *           "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *           "email": "ali@example.com",
                     *           "first_name": "Ali",
                     *           "last_name": "Karimov",
                     *           "role": "student",
                     *           "is_active": true,
                     *           "is_verified": true,
                     *           "created_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "page": 1,
                     *       "pages": 1
                     *     }
                     */
                    "application/json": components["schemas"]["AccountList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you have: answered with 304 when the object has not changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
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
                     *       "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "email": "ali@example.com",
                     *       "first_name": "Ali",
                     *       "last_name": "Karimov",
                     *       "role": "student",
                     *       "is_active": true,
                     *       "is_verified": true,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "last_login": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WholeAccount"];
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
            422: components["responses"]["Error422"];
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
                id: string;
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
                     *       "message": "Message"
                     *     }
                     */
                    "application/json": components["schemas"]["Message"];
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
    setUserRole: {
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
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "student"
                 *     }
                 */
                "application/json": components["schemas"]["NewRole"];
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
                     *       "message": "Message",
                     *       "user": {
                     *         "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "email": "ali@example.com",
                     *         "first_name": "Ali",
                     *         "last_name": "Karimov",
                     *         "role": "student",
                     *         "is_active": true,
                     *         "is_verified": true,
                     *         "created_at": "2026-09-01T04:00:00Z",
                     *         "last_login": "2026-09-01T04:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Changed"];
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
    blockUser: {
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
                id: string;
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
                     *       "message": "Message"
                     *     }
                     */
                    "application/json": components["schemas"]["Message"];
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
    unblockUser: {
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
                id: string;
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
                     *       "message": "Message"
                     *     }
                     */
                    "application/json": components["schemas"]["Message"];
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
    getUserExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                     *       "state": "queued",
                     *       "progress": 1,
                     *       "size": 1,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "ready_at": "2026-09-01T04:00:00Z",
                     *       "expires_at": "2026-09-01T04:00:00Z",
                     *       "download_url": "https://school.example/file"
                     *     }
                     */
                    "application/json": components["schemas"]["Copy"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    requestUserExport: {
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
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
                     *       "message": "Message",
                     *       "export": {
                     *         "state": "queued",
                     *         "progress": 1,
                     *         "size": 1,
                     *         "created_at": "2026-09-01T04:00:00Z",
                     *         "ready_at": "2026-09-01T04:00:00Z",
                     *         "expires_at": "2026-09-01T04:00:00Z",
                     *         "download_url": "https://school.example/file"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Asked"];
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
    listModules: {
        parameters: {
            query?: {
                /** @description Words that must all be found in a course’s name, description or category, each from its beginning on. */
                search?: string;
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
                     * @example [
                     *       {
                     *         "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "name": "A1 morning",
                     *         "description": "Description",
                     *         "category": "Category",
                     *         "image_url": "https://school.example/file",
                     *         "price": 99.99,
                     *         "currency": "UZS",
                     *         "instructor_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "instructor_name": "Instructor name",
                     *         "is_published": true,
                     *         "lessons": [
                     *           {
                     *             "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *             "title": "Lesson 7: the past tense",
                     *             "description": "Description",
                     *             "video_url": "https://school.example/file",
                     *             "video_state": "uploading",
                     *             "duration": 1,
                     *             "order": 1,
                     *             "is_free_preview": true
                     *           }
                     *         ],
                     *         "total_lessons": 1,
                     *         "total_duration": 1,
                     *         "created_at": "2026-09-01T04:00:00Z",
                     *         "updated_at": "2026-09-01T04:00:00Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Module"][];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getModule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you have: answered with 304 when the object has not changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
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
                     *       "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "name": "A1 morning",
                     *       "description": "Description",
                     *       "category": "Category",
                     *       "image_url": "https://school.example/file",
                     *       "price": 99.99,
                     *       "currency": "UZS",
                     *       "instructor_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "instructor_name": "Instructor name",
                     *       "is_published": true,
                     *       "lessons": [
                     *         {
                     *           "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *           "title": "Lesson 7: the past tense",
                     *           "description": "Description",
                     *           "video_url": "https://school.example/file",
                     *           "video_state": "uploading",
                     *           "duration": 1,
                     *           "order": 1,
                     *           "is_free_preview": true
                     *         }
                     *       ],
                     *       "total_lessons": 1,
                     *       "total_duration": 1,
                     *       "created_at": "2026-09-01T04:00:00Z",
                     *       "updated_at": "2026-09-01T04:00:00Z",
                     *       "instructor": {
                     *         "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "name": "A1 morning"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WholeModule"];
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
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
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
                 *       "price": 60,
                 *       "currency": "",
                 *       "image_url": "Image url",
                 *       "instructor_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                 *       "is_published": false
                 *     }
                 */
                "application/json": components["schemas"]["NewCourse"];
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
                     *       "message": "Message",
                     *       "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "course": {
                     *         "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "name": "A1 morning",
                     *         "description": "Description",
                     *         "category": "Category",
                     *         "image_url": "https://school.example/file",
                     *         "price": 99.99,
                     *         "currency": "UZS",
                     *         "instructor_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "instructor_name": "Instructor name",
                     *         "is_published": true,
                     *         "lessons": [
                     *           {
                     *             "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *             "title": "Lesson 7: the past tense",
                     *             "description": "Description",
                     *             "video_url": "https://school.example/file",
                     *             "video_state": "uploading",
                     *             "duration": 1,
                     *             "order": 1,
                     *             "is_free_preview": true
                     *           }
                     *         ],
                     *         "total_lessons": 1,
                     *         "total_duration": 1,
                     *         "created_at": "2026-09-01T04:00:00Z",
                     *         "updated_at": "2026-09-01T04:00:00Z",
                     *         "instructor": {
                     *           "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *           "name": "A1 morning"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CourseCreated"];
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
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "",
                 *       "description": "",
                 *       "category": "",
                 *       "price": 60,
                 *       "currency": "",
                 *       "image_url": "Image url",
                 *       "instructor_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                 *       "is_published": false
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
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Message",
                     *       "course": {
                     *         "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "name": "A1 morning",
                     *         "description": "Description",
                     *         "category": "Category",
                     *         "image_url": "https://school.example/file",
                     *         "price": 99.99,
                     *         "currency": "UZS",
                     *         "instructor_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "instructor_name": "Instructor name",
                     *         "is_published": true,
                     *         "lessons": [
                     *           {
                     *             "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *             "title": "Lesson 7: the past tense",
                     *             "description": "Description",
                     *             "video_url": "https://school.example/file",
                     *             "video_state": "uploading",
                     *             "duration": 1,
                     *             "order": 1,
                     *             "is_free_preview": true
                     *           }
                     *         ],
                     *         "total_lessons": 1,
                     *         "total_duration": 1,
                     *         "created_at": "2026-09-01T04:00:00Z",
                     *         "updated_at": "2026-09-01T04:00:00Z",
                     *         "instructor": {
                     *           "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *           "name": "A1 morning"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CourseUpdated"];
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
                id: string;
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
                     *       "message": "Message"
                     *     }
                     */
                    "application/json": components["schemas"]["Message"];
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
    listMyCourses: {
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
                     *       "enrolled_courses": [
                     *         {
                     *           "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *           "name": "A1 morning",
                     *           "progress_percentage": 45.5,
                     *           "enrolled_at": "2026-09-01T04:00:00Z",
                     *           "last_accessed": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MyCourses"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    enrollCourse: {
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
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
                     *       "message": "Message",
                     *       "enrollment": {
                     *         "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "course_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "user_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "enrolled_at": "2026-09-01T04:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Enrolled"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            402: components["responses"]["Error402"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    unenrollCourse: {
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
                id: string;
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
                     *       "message": "Message"
                     *     }
                     */
                    "application/json": components["schemas"]["Message"];
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
    checkoutCourse: {
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
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "payment_method": "credit_card"
                 *     }
                 */
                "application/json": components["schemas"]["Checkout"];
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
                     *       "transaction_id": "mk-0b0e7ad26c0c4f5e9f3f1d1c7f1f6b6a",
                     *       "redirect_url": "https://school.example/file"
                     *     }
                     */
                    "application/json": components["schemas"]["CheckoutBegun"];
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
    listLessons: {
        parameters: {
            query?: {
                /** @description Words that must all be found in a lesson’s title, description or blocks, each from its beginning on. */
                search?: string;
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
                     * @example [
                     *       {
                     *         "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "course_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "title": "Lesson 7: the past tense",
                     *         "description": "Description",
                     *         "video_url": "https://school.example/file",
                     *         "video_type": "vimeo",
                     *         "vimeo_id": "123456",
                     *         "video_state": "uploading",
                     *         "duration": 1,
                     *         "order": 1,
                     *         "is_free_preview": true,
                     *         "is_published": true,
                     *         "updated_at": "2026-09-01T04:00:00Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Lesson"][];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            422: components["responses"]["Error422"];
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
                 *       "title": "Lesson 7: the past tense",
                 *       "description": "",
                 *       "body": [
                 *         {
                 *           "id": "Id",
                 *           "type": "rich_text",
                 *           "html": "Html"
                 *         }
                 *       ],
                 *       "video_url": "Video url",
                 *       "video_type": "vimeo",
                 *       "vimeo_id": "123456",
                 *       "duration": 1,
                 *       "order": 1,
                 *       "is_free_preview": false,
                 *       "is_published": true,
                 *       "course_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a"
                 *     }
                 */
                "application/json": components["schemas"]["NewLesson"];
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
                     *       "message": "Message",
                     *       "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "lesson": {
                     *         "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "course_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "title": "Lesson 7: the past tense",
                     *         "description": "Description",
                     *         "video_url": "https://school.example/file",
                     *         "video_type": "vimeo",
                     *         "vimeo_id": "123456",
                     *         "video_state": "uploading",
                     *         "duration": 1,
                     *         "order": 1,
                     *         "is_free_preview": true,
                     *         "is_published": true,
                     *         "updated_at": "2026-09-01T04:00:00Z",
                     *         "body": [
                     *           {
                     *             "id": "Id",
                     *             "type": "rich_text",
                     *             "html": "Html"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LessonCreated"];
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
            query?: never;
            header?: {
                /**
                 * @description The ETag that you have: answered with 304 when the object has not changed since.
                 * @example "7-3q2uBBn0Qk1yXwTz"
                 */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
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
                     *       "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "course_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "title": "Lesson 7: the past tense",
                     *       "description": "Description",
                     *       "video_url": "https://school.example/file",
                     *       "video_type": "vimeo",
                     *       "vimeo_id": "123456",
                     *       "video_state": "uploading",
                     *       "duration": 1,
                     *       "order": 1,
                     *       "is_free_preview": true,
                     *       "is_published": true,
                     *       "updated_at": "2026-09-01T04:00:00Z",
                     *       "body": [
                     *         {
                     *           "id": "Id",
                     *           "type": "rich_text",
                     *           "html": "Html"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WholeLesson"];
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
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
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
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "",
                 *       "description": "",
                 *       "body": [
                 *         {
                 *           "id": "Id",
                 *           "type": "rich_text",
                 *           "html": "Html"
                 *         }
                 *       ],
                 *       "video_url": "Video url",
                 *       "video_type": "vimeo",
                 *       "vimeo_id": "123456",
                 *       "duration": 1,
                 *       "order": 1,
                 *       "is_free_preview": false,
                 *       "is_published": true
                 *     }
                 */
                "application/json": components["schemas"]["LessonChanges"];
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
                     *       "message": "Message",
                     *       "lesson": {
                     *         "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "course_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "title": "Lesson 7: the past tense",
                     *         "description": "Description",
                     *         "video_url": "https://school.example/file",
                     *         "video_type": "vimeo",
                     *         "vimeo_id": "123456",
                     *         "video_state": "uploading",
                     *         "duration": 1,
                     *         "order": 1,
                     *         "is_free_preview": true,
                     *         "is_published": true,
                     *         "updated_at": "2026-09-01T04:00:00Z",
                     *         "body": [
                     *           {
                     *             "id": "Id",
                     *             "type": "rich_text",
                     *             "html": "Html"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LessonUpdated"];
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
    deleteLesson: {
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
                id: string;
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
                     *       "message": "Message"
                     *     }
                     */
                    "application/json": components["schemas"]["Message"];
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
    listProgress: {
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
                     * @example [
                     *       {
                     *         "lesson_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "completed": true,
                     *         "score": 1,
                     *         "video_watched": true,
                     *         "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "user_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "completed_at": "2026-09-01T04:00:00Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Progress"][];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    updateProgress: {
        parameters: {
            query: {
                /** @description Which lesson. */
                lesson_id: string;
            };
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
                 *       "completed": false,
                 *       "score": 1,
                 *       "video_watched": false
                 *     }
                 */
                "application/json": components["schemas"]["NewProgress"];
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
                     *       "message": "Message",
                     *       "progress": {
                     *         "lesson_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "completed": true,
                     *         "score": 1,
                     *         "video_watched": true,
                     *         "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "user_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "completed_at": "2026-09-01T04:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProgressUpdated"];
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
    listCourseProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                     * @example [
                     *       {
                     *         "lesson_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "completed": true,
                     *         "score": 1,
                     *         "video_watched": true
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["LessonState"][];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listCourseVideos: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                     *       "videos": [
                     *         {
                     *           "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *           "title": "Lesson 7: the past tense",
                     *           "vimeo_id": "123456",
                     *           "video_state": "uploading",
                     *           "duration": 1,
                     *           "views": 1,
                     *           "completion_rate": 45.5
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Films"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getVideoAnalytics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                     *       "total_views": 1,
                     *       "unique_viewers": 1,
                     *       "completion_rate": 45.5,
                     *       "average_watch_time": 1,
                     *       "drop_off_points": [
                     *         300,
                     *         900,
                     *         1400
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Watched"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    reportWatching: {
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
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "progress_seconds": 1,
                 *       "total_duration": 1,
                 *       "from_seconds": 1,
                 *       "completed": false
                 *     }
                 */
                "application/json": components["schemas"]["Report"];
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
                     *       "message": "Message"
                     *     }
                     */
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    openVimeoUpload: {
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
                 *       "course_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                 *       "name": "A1 morning",
                 *       "size": 1048576,
                 *       "description": ""
                 *     }
                 */
                "application/json": components["schemas"]["NewUpload"];
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
                     *       "upload_link": "https://school.example/file",
                     *       "complete_uri": "/videos/123456",
                     *       "ticket_id": "Ticket id",
                     *       "upload_id": "Upload id"
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
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
            502: components["responses"]["Error502"];
            503: components["responses"]["Error503"];
        };
    };
    updateVimeoVideo: {
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
                /** @example 123456 */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "",
                 *       "description": "",
                 *       "privacy": "disable"
                 *     }
                 */
                "application/json": components["schemas"]["VideoChanges"];
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
                     *       "message": "Message",
                     *       "video": {
                     *         "id": "Id",
                     *         "name": "A1 morning",
                     *         "description": "Description",
                     *         "link": "https://school.example/file",
                     *         "duration": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["VideoUpdated"];
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
            502: components["responses"]["Error502"];
            503: components["responses"]["Error503"];
        };
    };
    deleteVimeoVideo: {
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
                /** @example 123456 */
                number: string;
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
                     *       "message": "Message"
                     *     }
                     */
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            502: components["responses"]["Error502"];
            503: components["responses"]["Error503"];
        };
    };
    getStatistics: {
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
                     *       "total_courses": 1,
                     *       "total_students": 1,
                     *       "total_videos": 1,
                     *       "total_revenue": 99.99,
                     *       "active_students_today": 1,
                     *       "new_enrollments_this_week": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SchoolOverview"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getCourseStatistics: {
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
                     *       "total_courses": 1,
                     *       "published_courses": 1,
                     *       "draft_courses": 1,
                     *       "courses_by_category": {
                     *         "exam": 7,
                     *         "language": 15,
                     *         "uncategorised": 3
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CourseCounts"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getStudentStatistics: {
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
                     *       "total_students": 1,
                     *       "active_students": 1,
                     *       "new_students_this_month": 1,
                     *       "completion_rate": 45.5
                     *     }
                     */
                    "application/json": components["schemas"]["StudentCounts"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getVideoStatistics: {
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
                     *       "total_videos": 1,
                     *       "total_watch_time": "15240 hours",
                     *       "most_watched_video": {
                     *         "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "title": "Lesson 7: the past tense",
                     *         "views": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["VideoCounts"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getRevenueStatistics: {
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
                     *       "total_revenue": 99.99,
                     *       "monthly_revenue": 99.99,
                     *       "revenue_by_course": [
                     *         {
                     *           "course_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *           "course_name": "Course name",
                     *           "revenue": 99.99,
                     *           "enrollments": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SchoolRevenue"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    previewDraft: {
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
                    /**
                     * @example {
                     *       "kind": "course",
                     *       "course": {
                     *         "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "name": "A1 morning",
                     *         "description": "Description",
                     *         "category": "Category",
                     *         "image_url": "https://school.example/file",
                     *         "price": 99.99,
                     *         "currency": "UZS",
                     *         "instructor_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "instructor_name": "Instructor name",
                     *         "is_published": true,
                     *         "lessons": [
                     *           {
                     *             "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *             "title": "Lesson 7: the past tense",
                     *             "description": "Description",
                     *             "video_url": "https://school.example/file",
                     *             "video_state": "uploading",
                     *             "duration": 1,
                     *             "order": 1,
                     *             "is_free_preview": true
                     *           }
                     *         ],
                     *         "total_lessons": 1,
                     *         "total_duration": 1,
                     *         "created_at": "2026-09-01T04:00:00Z",
                     *         "updated_at": "2026-09-01T04:00:00Z"
                     *       },
                     *       "lesson": {
                     *         "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "course_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "title": "Lesson 7: the past tense",
                     *         "description": "Description",
                     *         "video_url": "https://school.example/file",
                     *         "video_type": "vimeo",
                     *         "vimeo_id": "123456",
                     *         "video_state": "uploading",
                     *         "duration": 1,
                     *         "order": 1,
                     *         "is_free_preview": true,
                     *         "is_published": true,
                     *         "updated_at": "2026-09-01T04:00:00Z",
                     *         "body": [
                     *           {
                     *             "id": "Id",
                     *             "type": "rich_text",
                     *             "html": "Html"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listOwnAssignments: {
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
                     *       "assignments": [
                     *         {
                     *           "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *           "course_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *           "title": "Lesson 7: the past tense",
                     *           "description": "Description",
                     *           "due_date": "2026-09-01T04:00:00Z",
                     *           "max_score": 1,
                     *           "allow_late": true,
                     *           "submission": {
                     *             "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *             "assignment_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *             "student_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *             "student_name": "Student name",
                     *             "number": 1,
                     *             "text": "Text",
                     *             "file_name": "dialogue.ogg",
                     *             "file_url": "https://school.example/file",
                     *             "submitted_at": "2026-09-01T04:00:00Z",
                     *             "is_late": true,
                     *             "score": 1,
                     *             "max_score": 1,
                     *             "feedback": "Feedback",
                     *             "graded_at": "2026-09-01T04:00:00Z"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnAssignments"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    submitAssignment: {
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
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": ""
                 *     }
                 */
                "application/json": {
                    /** @default  */
                    text?: string;
                };
                "multipart/form-data": {
                    /** @default  */
                    text?: string;
                    /** Format: binary */
                    file?: Blob;
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
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Message",
                     *       "submission": {
                     *         "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "assignment_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "student_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "student_name": "Student name",
                     *         "number": 1,
                     *         "text": "Text",
                     *         "file_name": "dialogue.ogg",
                     *         "file_url": "https://school.example/file",
                     *         "submitted_at": "2026-09-01T04:00:00Z",
                     *         "is_late": true,
                     *         "score": 1,
                     *         "max_score": 1,
                     *         "feedback": "Feedback",
                     *         "graded_at": "2026-09-01T04:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SubmissionTaken"];
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
    listTaughtAssignments: {
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
                     *       "assignments": [
                     *         {
                     *           "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *           "course_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *           "title": "Lesson 7: the past tense",
                     *           "description": "Description",
                     *           "due_date": "2026-09-01T04:00:00Z",
                     *           "max_score": 1,
                     *           "allow_late": true,
                     *           "is_published": true,
                     *           "submissions_count": 1,
                     *           "graded_count": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TaughtAssignments"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    createTaughtAssignment: {
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
                 *       "course_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                 *       "title": "Lesson 7: the past tense",
                 *       "description": "",
                 *       "due_date": "2026-09-01T04:00:00Z",
                 *       "max_score": 100,
                 *       "allow_late": true
                 *     }
                 */
                "application/json": components["schemas"]["NewAssignment"];
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
                     *       "message": "Message",
                     *       "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "assignment": {
                     *         "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "course_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "title": "Lesson 7: the past tense",
                     *         "description": "Description",
                     *         "due_date": "2026-09-01T04:00:00Z",
                     *         "max_score": 1,
                     *         "allow_late": true,
                     *         "is_published": true,
                     *         "submissions_count": 1,
                     *         "graded_count": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AssignmentCreated"];
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
    listTaughtStudents: {
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
                     *       "students": [
                     *         {
                     *           "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *           "name": "A1 morning",
                     *           "email": "ali@example.com",
                     *           "enrolled_courses": 1,
                     *           "total_progress": 1,
                     *           "last_activity": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TaughtStudents"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listTaughtSubmissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                     *       "submissions": [
                     *         {
                     *           "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *           "assignment_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *           "student_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *           "student_name": "Student name",
                     *           "number": 1,
                     *           "text": "Text",
                     *           "file_name": "dialogue.ogg",
                     *           "file_url": "https://school.example/file",
                     *           "submitted_at": "2026-09-01T04:00:00Z",
                     *           "is_late": true,
                     *           "score": 1,
                     *           "max_score": 1,
                     *           "feedback": "Feedback",
                     *           "graded_at": "2026-09-01T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Submissions"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    gradeTaughtSubmission: {
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
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "score": 1,
                 *       "feedback": ""
                 *     }
                 */
                "application/json": components["schemas"]["Grade"];
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
                     *       "message": "Message",
                     *       "submission": {
                     *         "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "assignment_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "student_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "student_name": "Student name",
                     *         "number": 1,
                     *         "text": "Text",
                     *         "file_name": "dialogue.ogg",
                     *         "file_url": "https://school.example/file",
                     *         "submitted_at": "2026-09-01T04:00:00Z",
                     *         "is_late": true,
                     *         "score": 1,
                     *         "max_score": 1,
                     *         "feedback": "Feedback",
                     *         "graded_at": "2026-09-01T04:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SubmissionTaken"];
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
    downloadSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
    listQuizzes: {
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
                     * @example [
                     *       {
                     *         "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "lesson_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "title": "Lesson 7: the past tense",
                     *         "questions_count": 1,
                     *         "pass_mark": 1,
                     *         "attempts_left": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["QuizLine"][];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getQuiz: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lesson_id: string;
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
                     *       "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "lesson_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "title": "Lesson 7: the past tense",
                     *       "pass_mark": 1,
                     *       "attempt_limit": 1,
                     *       "time_limit_minutes": 1,
                     *       "is_open": true,
                     *       "attempts_left": 1,
                     *       "questions": [
                     *         {
                     *           "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *           "question": "Question",
                     *           "type": "multiple_choice",
                     *           "options": [
                     *             "Options"
                     *           ],
                     *           "correct_answer": 1,
                     *           "points": 1,
                     *           "explanation": "Explanation"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Quiz"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    writeQuiz: {
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
                lesson_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "",
                 *       "pass_mark": 60,
                 *       "attempt_limit": 1,
                 *       "time_limit_minutes": 1,
                 *       "is_open": true,
                 *       "questions": [
                 *         {
                 *           "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                 *           "question": "Question",
                 *           "type": "multiple_choice",
                 *           "options": [],
                 *           "correct_answer": true,
                 *           "explanation": "",
                 *           "points": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewQuiz"];
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
                     *       "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "lesson_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "title": "Lesson 7: the past tense",
                     *       "pass_mark": 1,
                     *       "attempt_limit": 1,
                     *       "time_limit_minutes": 1,
                     *       "is_open": true,
                     *       "attempts_left": 1,
                     *       "questions": [
                     *         {
                     *           "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *           "question": "Question",
                     *           "type": "multiple_choice",
                     *           "options": [
                     *             "Options"
                     *           ],
                     *           "correct_answer": 1,
                     *           "points": 1,
                     *           "explanation": "Explanation"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Quiz"];
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
                     *       "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "lesson_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "title": "Lesson 7: the past tense",
                     *       "pass_mark": 1,
                     *       "attempt_limit": 1,
                     *       "time_limit_minutes": 1,
                     *       "is_open": true,
                     *       "attempts_left": 1,
                     *       "questions": [
                     *         {
                     *           "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *           "question": "Question",
                     *           "type": "multiple_choice",
                     *           "options": [
                     *             "Options"
                     *           ],
                     *           "correct_answer": 1,
                     *           "points": 1,
                     *           "explanation": "Explanation"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Quiz"];
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
    startQuiz: {
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
                lesson_id: string;
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
                     *       "attempt_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "number": 1,
                     *       "started_at": "2026-09-01T04:00:00Z",
                     *       "due_at": "2026-09-01T04:00:00Z",
                     *       "questions": [
                     *         {
                     *           "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *           "question": "Question",
                     *           "type": "multiple_choice",
                     *           "options": [
                     *             "Options"
                     *           ],
                     *           "correct_answer": 1,
                     *           "points": 1,
                     *           "explanation": "Explanation"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Started"];
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
    submitQuiz: {
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
                lesson_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answers": [
                 *         0,
                 *         1,
                 *         2
                 *       ],
                 *       "time_spent": 1
                 *     }
                 */
                "application/json": components["schemas"]["QuizAnswers"];
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
                     *       "score": 1,
                     *       "total_questions": 1,
                     *       "correct_answers": 1,
                     *       "passed": true
                     *     }
                     */
                    "application/json": components["schemas"]["Result"];
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
}
