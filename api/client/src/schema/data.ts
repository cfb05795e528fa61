// Generated from the OpenAPI document by `make client`. A change here is a change of the API.

export interface paths {
    "/api/v1/data/attendance/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List attendance
         * @description The attendance that you may see.
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
    "/api/v1/data/attendance/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of attendance
         * @description One attendance mark, if you may see it.
         */
        get: operations["getAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/attendance/bulk-mark/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the marks of a lesson's students; a student who has one gets it changed. All or nothing
         * @description Set the marks of a lesson's students; a student who has one gets it changed. All or nothing.
         *
         *     Invalid names students who are not the lesson's, come twice or have too long notes; LessonCancelled; LessonNotBegun;
         *     NotAllowed for another teacher's group.
         */
        post: operations["bulkMarkAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/audit-logs/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit-logs
         * @description The row changes that you may see.
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
    "/api/v1/data/audit-logs/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of audit-logs
         * @description One row change, if you may see it.
         */
        get: operations["getAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/branches/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List branches
         * @description The branches that you may see.
         */
        get: operations["listBranches"];
        put?: never;
        /**
         * Add a branch; Invalid names each wrong field
         * @description Add a branch; Invalid names each wrong field.
         */
        post: operations["createBranch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/branches/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of branches
         * @description One branch, if you may see it.
         */
        get: operations["getBranch"];
        /**
         * Change the given values; Invalid names each wrong field
         * @description Change the given values; Invalid names each wrong field.
         */
        put: operations["replaceBranch"];
        post?: never;
        /**
         * Delete a branch without rooms; Conflict names what it still has
         * @description Delete a branch without rooms; Conflict names what it still has.
         */
        delete: operations["deleteBranch"];
        options?: never;
        head?: never;
        /**
         * Change the given values; Invalid names each wrong field
         * @description Change the given values; Invalid names each wrong field.
         */
        patch: operations["updateBranch"];
        trace?: never;
    };
    "/api/v1/data/coin-balances/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List coin-balances
         * @description The coin balances that you may see.
         */
        get: operations["listCoinBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/coin-balances/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of coin-balances
         * @description One coin balance, if you may see it.
         */
        get: operations["getCoinBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/coin-transactions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List coin-transactions
         * @description The coin transactions that you may see.
         */
        get: operations["listCoinTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/coin-transactions/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of coin-transactions
         * @description One coin transaction, if you may see it.
         */
        get: operations["getCoinTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/courses/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List courses
         * @description The courses that you may see.
         */
        get: operations["listCourses"];
        put?: never;
        /**
         * Make a course's page at the end of the list of courses; Invalid names each wrong field
         * @description Make a course's page at the end of the list of courses; Invalid names each wrong field.
         *
         *     An empty currency is the school's.
         */
        post: operations["createCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/courses/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of courses
         * @description One course, if you may see it.
         */
        get: operations["getCourse"];
        /**
         * Change the given values at once, published ones too; what an editor has drafted besides stays a draft
         * @description Change the given values at once, published ones too; what an editor has drafted besides stays a draft.
         *
         *     Invalid names each wrong field; Conflict when the page is locked or waits for its time in the editor.
         */
        put: operations["replaceCourse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the given values at once, published ones too; what an editor has drafted besides stays a draft
         * @description Change the given values at once, published ones too; what an editor has drafted besides stays a draft.
         *
         *     Invalid names each wrong field; Conflict when the page is locked or waits for its time in the editor.
         */
        patch: operations["updateCourse"];
        trace?: never;
    };
    "/api/v1/data/groups/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups
         * @description The groups that you may see.
         */
        get: operations["listGroups"];
        put?: never;
        /**
         * Make a group without students; Invalid names each wrong field
         * @description Make a group without students; Invalid names each wrong field.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/groups/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of groups
         * @description One group, if you may see it.
         */
        get: operations["getGroup"];
        /**
         * Change the given values; planned lessons follow dates, teacher and activity. Invalid names each wrong field
         * @description Change the given values; planned lessons follow dates, teacher and activity. Invalid names each wrong field.
         */
        put: operations["replaceGroup"];
        post?: never;
        /**
         * Delete a group in which nothing has happened yet; Conflict names what has: such a group can be archived
         * @description Delete a group in which nothing has happened yet; Conflict names what has: such a group can be archived.
         */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        /**
         * Change the given values; planned lessons follow dates, teacher and activity. Invalid names each wrong field
         * @description Change the given values; planned lessons follow dates, teacher and activity. Invalid names each wrong field.
         */
        patch: operations["updateGroup"];
        trace?: never;
    };
    "/api/v1/data/groups/{id}/add-students/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give each student a seat from today on; who has one keeps it. GroupFull: the seats do not suffice for all
         * @description Give each student a seat from today on; who has one keeps it. GroupFull: the seats do not suffice for all.
         */
        post: operations["addStudentsGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/groups/{id}/remove-student/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Free the student's seat today; what they did in the group stays. NotFound when they are not in it
         * @description Free the student's seat today; what they did in the group stays. NotFound when they are not in it.
         */
        post: operations["removeStudentGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/groups/{id}/archive/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the group inactive: its history stays, lessons that were only planned go. Safe to repeat
         * @description Make the group inactive: its history stays, lessons that were only planned go. Safe to repeat.
         */
        post: operations["archiveGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/holidays/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List holidays
         * @description The holidays that you may see.
         */
        get: operations["listHolidays"];
        put?: never;
        /**
         * Make a day free of lessons: those only planned for it go. Invalid names each wrong field
         * @description Make a day free of lessons: those only planned for it go. Invalid names each wrong field.
         */
        post: operations["createHoliday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/holidays/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of holidays
         * @description One holiday, if you may see it.
         */
        get: operations["getHoliday"];
        /**
         * Rename or move the holiday; lessons follow. A Conflict names the lesson that is in the way
         * @description Rename or move the holiday; lessons follow. A Conflict names the lesson that is in the way.
         */
        put: operations["replaceHoliday"];
        post?: never;
        /**
         * Give the day back to lessons. A Conflict names the lesson that is in the way
         * @description Give the day back to lessons. A Conflict names the lesson that is in the way.
         */
        delete: operations["deleteHoliday"];
        options?: never;
        head?: never;
        /**
         * Rename or move the holiday; lessons follow. A Conflict names the lesson that is in the way
         * @description Rename or move the holiday; lessons follow. A Conflict names the lesson that is in the way.
         */
        patch: operations["updateHoliday"];
        trace?: never;
    };
    "/api/v1/data/homework/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List homework
         * @description The homework that you may see.
         */
        get: operations["listHomework"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/homework/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of homework
         * @description One homework, if you may see it.
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
    "/api/v1/data/homework/assign/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the lesson's group, or only `students` of it, a spoken task; returns the new homework by student's name
         * @description Give the lesson's group, or only `students` of it, a spoken task; returns the new homework by student's name.
         *
         *     Who has a task of this title for this lesson keeps it unchanged. Invalid names students of other groups and wrong
         *     values; LessonCancelled; NotAllowed for another teacher's group.
         */
        post: operations["assignHomework"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/homework/{id}/submit/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a student's recording and queue its transcription; returns the homework, being processed
         * @description Take a student's recording and queue its transcription; returns the homework, being processed.
         *
         *     The refusals of `check_audio`; NotAllowed for another's homework; AlreadyApproved, DeadlinePassed,
         *     DailyLimitReached. The file goes into storage outside of any transaction, and away again when it is not taken.
         */
        post: operations["submitHomework"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/homework/{id}/review/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve, reject or send back the latest answer
         * @description Approve, reject or send back the latest answer.
         *
         *     The first approval pays the school's coins, a decision against an approved answer takes them back, and repeating
         *     a decision only changes the feedback. NotSubmitted; StillProcessing; NotAllowed for
         *     another teacher's group.
         */
        post: operations["reviewHomework"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/homework/{id}/retry/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Queue a failed transcription again; NotFailed in any other state, NotAllowed for another teacher's group
         * @description Queue a failed transcription again; NotFailed in any other state, NotAllowed for another teacher's group.
         */
        post: operations["retryHomework"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/lessons/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List lessons
         * @description The lessons that you may see.
         */
        get: operations["listLessons"];
        put?: never;
        /**
         * Add a lesson outside the weekly schedule, at a date and time of the school's; the teacher is the group's
         * @description Add a lesson outside the weekly schedule, at a date and time of the school's; the teacher is the group's.
         *
         *     Generation never moves or removes it. ScheduleConflict names the lesson in the way; Invalid each wrong field.
         */
        post: operations["createLesson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/lessons/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of lessons
         * @description One lesson, if you may see it.
         */
        get: operations["getLesson"];
        /**
         * Change the given values; a teacher or room set here outlives a change of the schedule
         * @description Change the given values; a teacher or room set here outlives a change of the schedule.
         *
         *     ScheduleConflict names the lesson in the way; Invalid each wrong field.
         */
        put: operations["replaceLesson"];
        post?: never;
        /**
         * Delete a lesson that has no attendance and no homework; Conflict says what it has
         * @description Delete a lesson that has no attendance and no homework; Conflict says what it has.
         */
        delete: operations["deleteLesson"];
        options?: never;
        head?: never;
        /**
         * Change the given values; a teacher or room set here outlives a change of the schedule
         * @description Change the given values; a teacher or room set here outlives a change of the schedule.
         *
         *     ScheduleConflict names the lesson in the way; Invalid each wrong field.
         */
        patch: operations["updateLesson"];
        trace?: never;
    };
    "/api/v1/data/lessons/{id}/complete/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the lesson was held; LessonNotStarted before it begins, LessonNotOpen when it is closed already
         * @description Record that the lesson was held; LessonNotStarted before it begins, LessonNotOpen when it is closed already.
         */
        post: operations["completeLesson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/lessons/{id}/cancel/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the lesson not take place: its teacher, room and group are free then. LessonNotOpen when it is closed
         * @description Let the lesson not take place: its teacher, room and group are free then. LessonNotOpen when it is closed.
         */
        post: operations["cancelLesson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/lessons/generate/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring the group's lessons in step with its weekly schedules; running it again changes nothing
         * @description Bring the group's lessons in step with its weekly schedules; running it again changes nothing.
         *
         *     Every date of the plan from the group's first day to its last gets its lesson, past ones too, but not holidays.
         *     Of those that are there, only untouched ones still to come are moved or removed: never one that was held,
         *     cancelled, moved by hand, or has attendance or homework. An archived group keeps no lessons that are only planned.
         *     ScheduleConflict names the lesson of another group that is in the way, and then nothing changes.
         */
        post: operations["generateLessons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/memberships/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List memberships
         * @description The memberships that you may see.
         */
        get: operations["listMemberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/memberships/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of memberships
         * @description One membership, if you may see it.
         */
        get: operations["getMembership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/notifications/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notifications
         * @description The notifications that you may see.
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
    "/api/v1/data/notifications/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of notifications
         * @description One notification, if you may see it.
         */
        get: operations["getNotification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/notifications/{id}/mark-read/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark one's own notice as read; it keeps the moment of the first reading. NotFound for another's
         * @description Mark one's own notice as read; it keeps the moment of the first reading. NotFound for another's.
         */
        post: operations["markReadNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/notifications/mark-all-read/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark all of one's own notices as read; returns how many were not
         * @description Mark all of one's own notices as read; returns how many were not.
         */
        post: operations["markAllReadNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/payment-history/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payment-history
         * @description The payment history that you may see.
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
    "/api/v1/data/payment-history/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of payment-history
         * @description One change of a payment, if you may see it.
         */
        get: operations["getPaymentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/payments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payments
         * @description The payments that you may see.
         */
        get: operations["listPayments"];
        put?: never;
        /**
         * Record that a student owes `amount`; without a currency it is the school's. The state is pending
         * @description Record that a student owes `amount`; without a currency it is the school's. The state is pending.
         *
         *     Invalid names each wrong field, `transaction_id` too when this method has a payment with that reference.
         */
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/payments/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of payments
         * @description One payment, if you may see it.
         */
        get: operations["getPayment"];
        /**
         * Change course, due date or notes; Invalid names each wrong field
         * @description Change course, due date or notes; Invalid names each wrong field.
         */
        put: operations["replacePayment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change course, due date or notes; Invalid names each wrong field
         * @description Change course, due date or notes; Invalid names each wrong field.
         */
        patch: operations["updatePayment"];
        trace?: never;
    };
    "/api/v1/data/payments/{id}/confirm/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the money has come (confirmed) or will not (failed); `notes` stay in the history
         * @description Say that the money has come (confirmed) or will not (failed); `notes` stay in the history.
         *
         *     PaymentSettled when the payment is neither pending nor overdue, so of two who confirm at once one is refused.
         */
        post: operations["confirmPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/rooms/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rooms
         * @description The rooms that you may see.
         */
        get: operations["listRooms"];
        put?: never;
        /**
         * Add a room; Invalid names each wrong field
         * @description Add a room; Invalid names each wrong field.
         */
        post: operations["createRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/rooms/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of rooms
         * @description One room, if you may see it.
         */
        get: operations["getRoom"];
        /**
         * Change the given values; Invalid names each wrong field
         * @description Change the given values; Invalid names each wrong field.
         */
        put: operations["replaceRoom"];
        post?: never;
        /**
         * Delete a room that nothing uses; Conflict names what does
         * @description Delete a room that nothing uses; Conflict names what does.
         */
        delete: operations["deleteRoom"];
        options?: never;
        head?: never;
        /**
         * Change the given values; Invalid names each wrong field
         * @description Change the given values; Invalid names each wrong field.
         */
        patch: operations["updateRoom"];
        trace?: never;
    };
    "/api/v1/data/schedules/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List schedules
         * @description The weekly schedules that you may see.
         */
        get: operations["listSchedules"];
        put?: never;
        /**
         * Let the group meet weekly and make its lessons; a Conflict names the lesson that is in the way
         * @description Let the group meet weekly and make its lessons; a Conflict names the lesson that is in the way.
         */
        post: operations["createSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/schedules/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of schedules
         * @description One weekly schedule, if you may see it.
         */
        get: operations["getSchedule"];
        /**
         * Change the weekly meeting; planned lessons follow. A Conflict names the lesson that is in the way
         * @description Change the weekly meeting; planned lessons follow. A Conflict names the lesson that is in the way.
         */
        put: operations["replaceSchedule"];
        post?: never;
        /**
         * End the weekly meeting: lessons that were only planned go, the others stay
         * @description End the weekly meeting: lessons that were only planned go, the others stay.
         */
        delete: operations["deleteSchedule"];
        options?: never;
        head?: never;
        /**
         * Change the weekly meeting; planned lessons follow. A Conflict names the lesson that is in the way
         * @description Change the weekly meeting; planned lessons follow. A Conflict names the lesson that is in the way.
         */
        patch: operations["updateSchedule"];
        trace?: never;
    };
    "/api/v1/data/units/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List units
         * @description The lesson pages that you may see.
         */
        get: operations["listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/units/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of units
         * @description One lesson page, if you may see it.
         */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/users/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description The people that you may see.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Add a person; without a username one is made, without a password nobody can log in yet
         * @description Add a person; without a username one is made, without a password nobody can log in yet.
         *
         *     RoleNeedsAdmin for other roles than student and for staff groups; Invalid names each wrong field.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/users/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of users
         * @description One person, if you may see it.
         */
        get: operations["getUser"];
        /**
         * Change a person: names, phone and language one's own; anything else needs the right to change people
         * @description Change a person: names, phone and language one's own; anything else needs the right to change people.
         *
         *     Another role or a block ends all sessions. LastAdmin when nobody would be left to let others in.
         */
        put: operations["replaceUser"];
        post?: never;
        /**
         * Block a person: no login, sessions ended, everything of theirs kept. LastAdmin when they are the last admin
         * @description Block a person: no login, sessions ended, everything of theirs kept. LastAdmin when they are the last admin.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Change a person: names, phone and language one's own; anything else needs the right to change people
         * @description Change a person: names, phone and language one's own; anything else needs the right to change people.
         *
         *     Another role or a block ends all sessions. LastAdmin when nobody would be left to let others in.
         */
        patch: operations["updateUser"];
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
        AddStudentsGroup: {
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
        /** @description A recording; `transcript` is what is said in it. */
        AudioData: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "audio";
            url: string;
            title: string;
            transcript: string;
        };
        /** @enum {string} */
        AuditChangeOperation: "insert" | "update" | "delete";
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
            operation: components["schemas"]["AuditChangeOperation"];
            /** Changes */
            changes: unknown;
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
        BlockData: components["schemas"]["RichTextData"] | components["schemas"]["ImageData"] | components["schemas"]["AudioData"] | components["schemas"]["VideoData"] | components["schemas"]["FileData"] | components["schemas"]["ExerciseData"];
        Branch: {
            id: number;
            name: string;
            address: string;
        };
        BranchCreate: {
            name: string;
            /** @default  */
            address: string;
        };
        BranchList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["Branch"][];
        };
        BranchReplace: {
            name: string;
            /** @default  */
            address: string;
        };
        BranchUpdate: {
            name?: string;
            address?: string;
        };
        BulkMarkAttendance: {
            lesson: number;
            marks: components["schemas"]["Mark"][];
        };
        CoinBalance: {
            student: number;
            balance: number;
            /** @description All coins that were ever given */
            total_earned: number;
            /** @description All coins that were taken back or spent */
            total_spent: number;
        };
        CoinBalanceList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["CoinBalance"][];
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
            /** @description The page title as you'd like it to be seen by the public */
            title: string;
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
        CourseCreate: {
            title: string;
            /** @default  */
            description: string;
            /** @default  */
            category: string;
            /** @default 0 */
            price: number | string;
            /** @default  */
            currency: string;
            instructor?: number | null;
            /** @default false */
            is_published: boolean;
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
        CourseReplace: {
            title: string;
            /** @default  */
            description: string;
            /** @default  */
            category: string;
            /** @default 0 */
            price: number | string;
            /** @default  */
            currency: string;
            instructor?: number | null;
            /** @default false */
            is_published: boolean;
        };
        CourseUpdate: {
            title?: string;
            description?: string;
            category?: string;
            price?: number | string;
            currency?: string;
            instructor?: number | null;
            is_published?: boolean;
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
        /** @description A document to download; `size` in bytes. */
        FileData: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
            url: string;
            title: string;
            size: number;
        };
        GenerateLessons: {
            group: number;
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
        GroupReplace: {
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
        HolidayReplace: {
            /** Format: date */
            date: string;
            name: string;
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
        /** @description An image, at most 1600 pixels wide or high; `alt` is empty when it only decorates. */
        ImageData: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "image";
            url: string;
            width: number;
            height: number;
            alt: string;
            caption: string;
        };
        /** @enum {string} */
        Kind: "equal" | "replace" | "insert" | "delete";
        /**
         * @description ISO 639-1 codes of the languages people are addressed in or learn.
         * @enum {string}
         */
        Language: "uz" | "ru" | "en" | "tr";
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
            duration_minutes: number;
            /** @default  */
            title: string;
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
        LessonReplace: {
            /** @default  */
            title: string;
            material?: number | null;
            room?: number | null;
            teacher?: number;
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
            teacher?: number;
        };
        Mark: {
            student: number;
            status: components["schemas"]["AttendanceStatus"];
            /** @default  */
            notes: string;
        };
        /** @description How many marks were made and how many were there before, and all of them in the order they were given. */
        MarkResult: {
            created: number;
            updated: number;
            rows: components["schemas"]["Attendance"][];
        };
        Membership: {
            id: number;
            group: number;
            group_name: string;
            student: number;
            /** @description First and last name */
            student_name: string;
            /** Format: date */
            joined_on: string;
            left_on: string | null;
        };
        MembershipList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["Membership"][];
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
        PaymentReplace: {
            course?: number | null;
            /** Format: date */
            due_date: string;
            /** @default  */
            notes: string;
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
        };
        RemoveStudentGroup: {
            student: number;
        };
        ReviewHomework: {
            status: components["schemas"]["Decision"];
            /** @default  */
            feedback: string;
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
        /**
         * @description What a person is at the school; one each.
         * @enum {string}
         */
        Role: "student" | "teacher" | "admin";
        Room: {
            id: number;
            name: string;
            branch: number | null;
            branch_name: string | null;
            seats: number | null;
        };
        RoomCreate: {
            name: string;
            branch?: number | null;
            seats?: number | null;
        };
        RoomList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["Room"][];
        };
        RoomReplace: {
            name: string;
            branch?: number | null;
            seats?: number | null;
        };
        RoomUpdate: {
            name?: string;
            branch?: number | null;
            seats?: number | null;
        };
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
        ScheduleReplace: {
            day_of_week: components["schemas"]["Weekday"];
            /** @example 18:00 */
            start_time: string;
            /** @default 90 */
            duration_minutes: number;
            room?: number | null;
        };
        ScheduleUpdate: {
            day_of_week?: components["schemas"]["Weekday"];
            /** @example 18:00 */
            start_time?: string;
            duration_minutes?: number;
            room?: number | null;
        };
        /** @description What was heard in the latest recording. */
        TranscriptShape: {
            text: string;
            language: string;
            engine: string;
            duration_seconds: number;
        };
        Unit: {
            id: number;
            /** Format: uuid */
            uuid: string;
            /** @description The course it belongs to. */
            course: number;
            /** @description The page title as you'd like it to be seen by the public */
            title: string;
            duration_minutes: number | null;
            /** @description Everybody may read it, without buying the course. */
            is_free_preview: boolean;
            /** @description Whether it is published now. */
            is_published: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        UnitDetail: {
            id: number;
            /** Format: uuid */
            uuid: string;
            /** @description The course it belongs to. */
            course: number;
            /** @description The page title as you'd like it to be seen by the public */
            title: string;
            duration_minutes: number | null;
            /** @description Everybody may read it, without buying the course. */
            is_free_preview: boolean;
            /** @description Whether it is published now. */
            is_published: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description The published content, block by block. */
            body: components["schemas"]["BlockData"][];
        };
        UnitList: {
            /** @description How many there are in all. */
            count: number;
            /** @description The next page's address. */
            next: string | null;
            /** @description The previous page's address. */
            previous: string | null;
            /** @description This page's rows. */
            results: components["schemas"]["Unit"][];
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
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            last_login?: string | null;
            /** @description How many coins they have now */
            coins: number;
        };
        UserCreate: {
            /** @default  */
            username: string;
            email?: string | null;
            /** @default  */
            first_name: string;
            /** @default  */
            last_name: string;
            /** @default  */
            phone_number: string;
            /** @default uz */
            language: components["schemas"]["Language"];
            /** @default student */
            role: components["schemas"]["Role"];
            /** @default true */
            is_active: boolean;
            sourced_id?: string | null;
            password?: string | null;
            extra?: {
                [key: string]: string;
            } | null;
            /** @default [] */
            staff_groups: string[];
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
        UserReplace: {
            /** @default  */
            username: string;
            email?: string | null;
            /** @default  */
            first_name: string;
            /** @default  */
            last_name: string;
            /** @default  */
            phone_number: string;
            /** @default uz */
            language: components["schemas"]["Language"];
            /** @default student */
            role: components["schemas"]["Role"];
            /** @default true */
            is_active: boolean;
            sourced_id?: string | null;
            extra?: {
                [key: string]: string;
            };
            /** @default [] */
            staff_groups: string[];
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
            sourced_id?: string | null;
            extra?: {
                [key: string]: string;
            };
            staff_groups?: string[];
        };
        /** @description A video at its provider: `url` is its page there, `embed_url` its player for a frame. */
        VideoData: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "video";
            /** @enum {string} */
            provider: "youtube" | "vimeo";
            video_id: string;
            url: string;
            embed_url: string;
            title: string;
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
    getAttendance: {
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
                    "application/json": components["schemas"]["Attendance"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
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
                    "application/json": components["schemas"]["MarkResult"];
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
    listAuditLogs: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id. */
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
                action?: string;
                /** @description One of these, separated by commas. */
                action__in?: string;
                /** @description Whether it is empty. */
                action__isnull?: boolean;
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
                /** @description Contains this text. */
                object_id__contains?: string;
                /** @description Contains this text, in capitals or not. */
                object_id__icontains?: string;
                /** @description Begins with this text. */
                object_id__startswith?: string;
                /** @description Equal to this. */
                operation?: "insert" | "update" | "delete";
                /** @description One of these, separated by commas. */
                operation__in?: string;
                /** @description Whether it is empty. */
                operation__isnull?: boolean;
                /** @description Equal to this. */
                via?: string;
                /** @description One of these, separated by commas. */
                via__in?: string;
                /** @description Whether it is empty. */
                via__isnull?: boolean;
                /** @description Contains this text. */
                via__contains?: string;
                /** @description Contains this text, in capitals or not. */
                via__icontains?: string;
                /** @description Begins with this text. */
                via__startswith?: string;
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
                    "application/json": components["schemas"]["AuditLogList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            503: components["responses"]["Error503"];
        };
    };
    getAuditLog: {
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
                    "application/json": components["schemas"]["AuditLog"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            503: components["responses"]["Error503"];
        };
    };
    listBranches: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, name. */
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
                    "application/json": components["schemas"]["BranchList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            503: components["responses"]["Error503"];
        };
    };
    createBranch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BranchCreate"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Branch"];
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
    getBranch: {
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
                    "application/json": components["schemas"]["Branch"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            503: components["responses"]["Error503"];
        };
    };
    replaceBranch: {
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
                "application/json": components["schemas"]["BranchReplace"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Branch"];
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
    deleteBranch: {
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
    updateBranch: {
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
                "application/json": components["schemas"]["BranchUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Branch"];
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
    listCoinBalances: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: student, balance. */
                ordering?: string;
                /** @description Only these fields, separated by commas; rows have no others then. */
                fields?: string;
                /** @description Equal to this. */
                student?: number;
                /** @description One of these, separated by commas. */
                student__in?: string;
                /** @description Whether it is empty. */
                student__isnull?: boolean;
                /** @description Equal to this. */
                balance?: number;
                /** @description One of these, separated by commas. */
                balance__in?: string;
                /** @description Whether it is empty. */
                balance__isnull?: boolean;
                /** @description Above this. */
                balance__gt?: number;
                /** @description This or above. */
                balance__gte?: number;
                /** @description Below this. */
                balance__lt?: number;
                /** @description This or below. */
                balance__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                balance__range?: string;
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
                    "application/json": components["schemas"]["CoinBalanceList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            503: components["responses"]["Error503"];
        };
    };
    getCoinBalance: {
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
                    "application/json": components["schemas"]["CoinBalance"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            503: components["responses"]["Error503"];
        };
    };
    listCoinTransactions: {
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
    getCoinTransaction: {
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
                    "application/json": components["schemas"]["CoinTransaction"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
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
    createCourse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseCreate"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Course"];
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
    replaceCourse: {
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
                "application/json": components["schemas"]["CourseReplace"];
            };
        };
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
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            503: components["responses"]["Error503"];
        };
    };
    updateCourse: {
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
                "application/json": components["schemas"]["CourseUpdate"];
            };
        };
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
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
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
                "application/json": components["schemas"]["GroupReplace"];
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
    addStudentsGroup: {
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
                "application/json": components["schemas"]["AddStudentsGroup"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"][];
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
    removeStudentGroup: {
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
                "application/json": components["schemas"]["RemoveStudentGroup"];
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
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            503: components["responses"]["Error503"];
        };
    };
    archiveGroup: {
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
                    "application/json": components["schemas"]["Group"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            503: components["responses"]["Error503"];
        };
    };
    createHoliday: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HolidayCreate"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Holiday"];
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
    getHoliday: {
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
                    "application/json": components["schemas"]["Holiday"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            503: components["responses"]["Error503"];
        };
    };
    replaceHoliday: {
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
                "application/json": components["schemas"]["HolidayReplace"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Holiday"];
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
    deleteHoliday: {
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
    updateHoliday: {
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
                "application/json": components["schemas"]["HolidayUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Holiday"];
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Homework"][];
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
                    audio: Blob;
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
    retryHomework: {
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
                    "application/json": components["schemas"]["Homework"];
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
    createLesson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LessonCreate"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lesson"];
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
    replaceLesson: {
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
                "application/json": components["schemas"]["LessonReplace"];
            };
        };
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
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            503: components["responses"]["Error503"];
        };
    };
    deleteLesson: {
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
    updateLesson: {
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
                "application/json": components["schemas"]["LessonUpdate"];
            };
        };
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
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            503: components["responses"]["Error503"];
        };
    };
    completeLesson: {
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
                    "application/json": components["schemas"]["Lesson"];
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
    cancelLesson: {
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
                    "application/json": components["schemas"]["Lesson"];
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
    generateLessons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateLessons"];
            };
        };
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
            413: components["responses"]["Error413"];
            503: components["responses"]["Error503"];
        };
    };
    listMemberships: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, group, student, joined_on, left_on. */
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
                student?: number;
                /** @description One of these, separated by commas. */
                student__in?: string;
                /** @description Whether it is empty. */
                student__isnull?: boolean;
                /** @description Equal to this. */
                joined_on?: string;
                /** @description One of these, separated by commas. */
                joined_on__in?: string;
                /** @description Whether it is empty. */
                joined_on__isnull?: boolean;
                /** @description Above this. */
                joined_on__gt?: string;
                /** @description This or above. */
                joined_on__gte?: string;
                /** @description Below this. */
                joined_on__lt?: string;
                /** @description This or below. */
                joined_on__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                joined_on__range?: string;
                /** @description Equal to this. */
                left_on?: string;
                /** @description One of these, separated by commas. */
                left_on__in?: string;
                /** @description Whether it is empty. */
                left_on__isnull?: boolean;
                /** @description Above this. */
                left_on__gt?: string;
                /** @description This or above. */
                left_on__gte?: string;
                /** @description Below this. */
                left_on__lt?: string;
                /** @description This or below. */
                left_on__lte?: string;
                /** @description From the first to the second, both included, separated by a comma. */
                left_on__range?: string;
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
                    "application/json": components["schemas"]["MembershipList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            503: components["responses"]["Error503"];
        };
    };
    getMembership: {
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
                    "application/json": components["schemas"]["Membership"];
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
    getNotification: {
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
                    "application/json": components["schemas"]["Notification"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            503: components["responses"]["Error503"];
        };
    };
    markReadNotification: {
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
    markAllReadNotifications: {
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
                    "application/json": number;
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
    listPaymentHistory: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, payment, created_at. */
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
                payment?: number;
                /** @description One of these, separated by commas. */
                payment__in?: string;
                /** @description Whether it is empty. */
                payment__isnull?: boolean;
                /** @description Equal to this. */
                payment__student?: number;
                /** @description One of these, separated by commas. */
                payment__student__in?: string;
                /** @description Whether it is empty. */
                payment__student__isnull?: boolean;
                /** @description Equal to this. */
                old_status?: string;
                /** @description One of these, separated by commas. */
                old_status__in?: string;
                /** @description Whether it is empty. */
                old_status__isnull?: boolean;
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
                /** @description Contains this text. */
                source__contains?: string;
                /** @description Contains this text, in capitals or not. */
                source__icontains?: string;
                /** @description Begins with this text. */
                source__startswith?: string;
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
                    "application/json": components["schemas"]["PaymentHistoryList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            503: components["responses"]["Error503"];
        };
    };
    getPaymentHistory: {
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
                    "application/json": components["schemas"]["PaymentHistory"];
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
    replacePayment: {
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
                "application/json": components["schemas"]["PaymentReplace"];
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
    updatePayment: {
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
                "application/json": components["schemas"]["PaymentUpdate"];
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
    listRooms: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, name, branch, seats. */
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
                branch?: number;
                /** @description One of these, separated by commas. */
                branch__in?: string;
                /** @description Whether it is empty. */
                branch__isnull?: boolean;
                /** @description Equal to this. */
                seats?: number;
                /** @description One of these, separated by commas. */
                seats__in?: string;
                /** @description Whether it is empty. */
                seats__isnull?: boolean;
                /** @description Above this. */
                seats__gt?: number;
                /** @description This or above. */
                seats__gte?: number;
                /** @description Below this. */
                seats__lt?: number;
                /** @description This or below. */
                seats__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                seats__range?: string;
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
                    "application/json": components["schemas"]["RoomList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            503: components["responses"]["Error503"];
        };
    };
    createRoom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomCreate"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
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
    getRoom: {
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
                    "application/json": components["schemas"]["Room"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            503: components["responses"]["Error503"];
        };
    };
    replaceRoom: {
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
                "application/json": components["schemas"]["RoomReplace"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
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
    deleteRoom: {
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
    updateRoom: {
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
                "application/json": components["schemas"]["RoomUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
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
                "application/json": components["schemas"]["ScheduleReplace"];
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
    listUnits: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many rows a page has. */
                page_size?: number;
                /** @description Names separated by commas, with a minus before those that descend: id, title, created_at, updated_at. */
                ordering?: string;
                /** @description Words that must all be found in a row. */
                search?: string;
                /** @description Only these fields, separated by commas; rows have no others then. */
                fields?: string;
                /** @description Equal to this. */
                course?: number;
                /** @description One of these, separated by commas. */
                course__in?: string;
                /** @description Whether it is empty. */
                course__isnull?: boolean;
                /** @description Above this. */
                course__gt?: number;
                /** @description This or above. */
                course__gte?: number;
                /** @description Below this. */
                course__lt?: number;
                /** @description This or below. */
                course__lte?: number;
                /** @description From the first to the second, both included, separated by a comma. */
                course__range?: string;
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
                is_free_preview?: boolean;
                /** @description Whether it is empty. */
                is_free_preview__isnull?: boolean;
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
                    "application/json": components["schemas"]["UnitList"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            503: components["responses"]["Error503"];
        };
    };
    getUnit: {
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
                    "application/json": components["schemas"]["UnitDetail"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
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
            503: components["responses"]["Error503"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
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
    getUser: {
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
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            503: components["responses"]["Error503"];
        };
    };
    replaceUser: {
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
                "application/json": components["schemas"]["UserReplace"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
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
    deleteUser: {
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
    updateUser: {
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
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
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
}
