// Generated from the OpenAPI document by `make client`. A change here is a change of the API.

export type JsonValue = string | number | boolean | null | JsonValue[] | {
    [name: string]: JsonValue;
};
export interface paths {
    "/api/auth/register/": {
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
         * @description A new student; a link to confirm the email is sent. Mails are written in the language of `Accept-Language`. 403 where the school enters its students itself.
         */
        post: operations["registerUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login/": {
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
    "/api/auth/refresh/": {
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
    "/api/auth/forgot-password/": {
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
    "/api/auth/reset-password/confirm/": {
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
         * @description Once, within an hour. Ends all sessions of the person.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/": {
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
         * Replace one's own profile
         * @description The name alone: what else the profile shows is left alone.
         */
        put: operations["replaceProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change one's own profile
         * @description The name alone: what else the profile shows is left alone.
         */
        patch: operations["updateProfile"];
        trace?: never;
    };
    "/api/users/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person
         * @description Oneself, or anybody for who keeps the accounts; 404 for all others.
         */
        get: operations["getUser"];
        /**
         * Replace a person
         * @description Oneself, or anybody for who keeps the accounts; 404 for all others. The name alone: what else the profile shows is left alone.
         */
        put: operations["replaceUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a person
         * @description Oneself, or anybody for who keeps the accounts; 404 for all others. The name alone: what else the profile shows is left alone.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/api/users/me/progress/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far one is in one's courses
         * @description The courses that one is enrolled in; progress is completed lessons over all lessons, in percent.
         */
        get: operations["listProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/progress/{course_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say how far one is in a course
         * @description 100 completes the course and each of its lessons, 0 clears all of them, and any other value stands until a lesson's completion next changes; one decimal is kept. 403 for a course that one is not enrolled in.
         */
        put: operations["replaceProgress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Say how far one is in a course
         * @description 100 completes the course and each of its lessons, 0 clears all of them, and any other value stands until a lesson's completion next changes; one decimal is kept. 403 for a course that one is not enrolled in.
         */
        patch: operations["updateProgress"];
        trace?: never;
    };
    "/api/admin/users/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List people
         * @description Everybody, oldest account first; at most the first 10000.
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
    "/api/admin/courses/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all courses
         * @description Drafts of the editors, too; at most the first 10000.
         */
        get: operations["listAllCourses"];
        put?: never;
        /**
         * Make a course
         * @description It is published at once. JSON, or a form with the file `video` (mp4, webm or mov, known by its content), which takes the place of `video_url`: that is then the file's address.
         */
        post: operations["createCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/courses/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a course, its title among it
         * @description What is left out stays. JSON, or a form with the file `video` (mp4, webm or mov, known by its content), which takes the place of `video_url`: that is then the file's address. Null or empty as `video_url` takes the video away.
         */
        put: operations["replaceCourse"];
        post?: never;
        /**
         * Delete a course
         * @description 409 while somebody is enrolled in it, has paid for it, or learns it in a group.
         */
        delete: operations["deleteCourse"];
        options?: never;
        head?: never;
        /**
         * Change a course
         * @description What is left out stays. JSON, or a form with the file `video` (mp4, webm or mov, known by its content), which takes the place of `video_url`: that is then the file's address. Null or empty as `video_url` takes the video away.
         */
        patch: operations["updateCourse"];
        trace?: never;
    };
    "/api/courses/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List published courses
         * @description For everybody, with or without a login; all courses for admins. At most the first 10000.
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
    "/api/courses/{id}/video/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A course's own video
         * @description What `video_url` names when the video is a file here. Of a course that costs nothing it is everybody's, of others for who is enrolled, learns the course in a group, teaches, or is staff; 404 for the rest. Answers range requests with 206, and of a file in a bucket with 302 to an address good for some minutes. The login's cookie is enough for it, so that a player can ask.
         */
        get: operations["watchCourse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/conversations/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's own conversations
         * @description Everybody whom one has written with, the last to write first, with the last message.
         */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/conversation/{other_user_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one's conversation with a person
         * @description Oldest message first, at most the latest 10000. What that person wrote is marked as read. 404 for whom one has not written with and may not write to.
         */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/send/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write to a person
         * @description Students write to the teachers of their groups and to admins, teachers to their students and to staff, admins and operators to everybody; staff who have written may be answered. 404 for all others, as for nobody. 429 for more messages in a minute than the school allows.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/initiate/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to pay
         * @description Gives the page of the gateway at which the student pays; `credit_card` is the school's usual gateway. With `course_id`
         *     the amount and currency must be the course's price; a free course (amount 0) opens at once, and there is no page.
         *     Card data are refused and never kept. 409 in a course already, 503 for a gateway that the school has not set up.
         */
        post: operations["initiatePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/status/{transaction_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has become of a payment
         * @description One's own payments only. While it is open the gateway itself is asked, at most every five seconds. `enrollment_status`
         *     stays `pending` for a payment that names no course, until the school says what it is for.
         */
        get: operations["getPaymentStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/webhook/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * For gateways: what becomes of a payment
         * @description For the gateways, which are told apart by the header that holds their signature over the body; a call without a good one
         *     is refused with 401. Every other is answered with 200, whatever is made of it: a repeated, late or unknown one changes
         *     nothing, and money that is not what was asked for waits for the school to look at it.
         */
        post: operations["receivePaymentEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/webhook/{gateway}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * For one gateway: what becomes of a payment
         * @description For the gateways, which are told apart by the header that holds their signature over the body; a call without a good one
         *     is refused with 401. Every other is answered with 200, whatever is made of it: a repeated, late or unknown one changes
         *     nothing, and money that is not what was asked for waits for the school to look at it.
         */
        post: operations["receiveGatewayEvent"];
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
        /** @description Why it was refused. */
        Error: {
            detail: string;
        };
        /** @description What is wrong with the body: one sentence, and messages by field where it is about fields. */
        Invalid: {
            detail: string;
            errors?: {
                [key: string]: string[];
            };
        };
        /** @description A new access token. */
        AccessToken: {
            token: string;
            /** @description Only where refresh tokens rotate: keep it, the one just sent is not good any more. */
            refresh_token?: string;
        };
        /** @description Whose account. */
        Address: {
            /** Format: email */
            email: string;
        };
        /** @description Whom one has written with, and what was said last. */
        Conversation: {
            /** Format: uuid */
            user_id: string;
            full_name: string;
            /** @description Null where there is none, and of students for all but the office. */
            email: string | null;
            last_message_content: string;
            /** Format: date-time */
            last_message_time: string;
        };
        /** @description A course as those see it who keep courses. */
        Course: {
            /** Format: uuid */
            id: string;
            title: string;
            description: string;
            /** @description Null without a video, and of one elsewhere to who has not paid a course that costs something, and to students while Vimeo is not ready with it. */
            video_url: string | null;
            /** Format: date-time */
            created_at: string;
        };
        /** @description How far somebody is in a course; `completed_at` is null until all of it is done. */
        CourseProgress: {
            /** Format: uuid */
            user_id: string;
            /** Format: uuid */
            course_id: string;
            progress_percentage: number;
            completed_at: string | null;
        };
        /** @description A login. */
        Credentials: {
            /** Format: email */
            email: string;
            password: string;
        };
        /** @description Where to pay; without an address there is nothing to pay. */
        Initiated: {
            /** @example Payment initiation successful. */
            message: string;
            /** @example mk-0b0e7ad26c0c4f5e9f3f1d1c7f1f6b6a */
            transaction_id: string;
            redirect_url: string | null;
        };
        /** @description What is to be paid, and how. */
        Initiation: {
            /** @enum {string} */
            payment_method: "credit_card" | "paystack" | "flutterwave" | "payme";
            /** @example 60 */
            amount: number;
            /** @example USD */
            currency: string;
            course_id?: string | null;
        };
        /** @description What a login gives. */
        LoggedIn: {
            /** @example Login successful. */
            message: string;
            token: string;
            refresh_token: string;
            user: components["schemas"]["User"];
        };
        /** @description What one person wrote to another. */
        Message: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            sender_id: string;
            /** Format: uuid */
            receiver_id: string;
            content: string;
            /** Format: date-time */
            created_at: string;
        };
        /** @description A person as the admin's dashboard shows them. */
        Monitored: {
            /** Format: uuid */
            id: string;
            /** @description Null of somebody whom the school has entered without one. */
            email: string | null;
            full_name: string;
            /** @enum {string} */
            role: "user" | "tutor" | "admin";
            /** Format: date-time */
            created_at: string;
            courses_completed_count: number;
        };
        /** @description What to say, and to whom. */
        NewMessage: {
            /** Format: uuid */
            receiver_id: string;
            content: string;
        };
        /** @description Another password by the token of a mailed link: what stands in it behind `#token=`. */
        NewPassword: {
            token: string;
            new_password: string;
            confirm_new_password: string;
        };
        /** @description How far the caller is now. */
        NewProgress: {
            progress_percentage: number;
        };
        /** @description A course as everybody sees it. */
        Offer: {
            /** Format: uuid */
            id: string;
            title: string;
            description: string;
            /** @description Null without a video, and of one elsewhere to who has not paid a course that costs something, and to students while Vimeo is not ready with it. */
            video_url: string | null;
        };
        /** @description What can be changed of a person. */
        Profile: {
            full_name: string;
        };
        /** @description The same, where nothing has to be given. */
        ProfileChanges: {
            /** @default  */
            full_name?: string;
        };
        /** @description A gateway's call has arrived. */
        Received: {
            /** @example Received. */
            message: string;
        };
        /** @description The token of a login that gives new access tokens. */
        RefreshToken: {
            refresh_token: string;
        };
        /** @description Who is there now. */
        Registered: {
            /** @example Registration successful. Please check your email to confirm your account. */
            message: string;
            user: components["schemas"]["User"];
        };
        /** @description A new student. A role is nobody's to choose. */
        Registration: {
            /** Format: email */
            email: string;
            full_name: string;
            password: string;
            confirm_password: string;
        };
        /** @description The same for every address. */
        Sent: {
            /** @example Password reset link sent to your email. */
            message: string;
        };
        /** @description What has become of it. */
        Status: {
            /** @example mk-0b0e7ad26c0c4f5e9f3f1d1c7f1f6b6a */
            transaction_id: string;
            /** @enum {string} */
            status: "success" | "pending" | "failed";
            /** @example Payment processed successfully. */
            message: string;
            /** @enum {string} */
            enrollment_status: "enrolled" | "pending" | "failed";
        };
        /** @description The password is another one. */
        Updated: {
            /** @example Your password has been updated successfully. */
            message: string;
        };
        /** @description A person. */
        User: {
            /** Format: uuid */
            id: string;
            /** @description Null of somebody whom the school has entered without one. */
            email: string | null;
            full_name: string;
            /** @enum {string} */
            role: "user" | "tutor" | "admin";
        };
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
                 *       "detail": "Invalid input data.",
                 *       "errors": {
                 *         "name": [
                 *           "This field is required."
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Invalid"];
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
                 *       "detail": "Log in first: the token is missing, wrong or ended."
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
                 *       "detail": "This has to be paid first."
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
                 *       "detail": "You do not have permission to do this."
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
                 *       "detail": "Not found."
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
                 *       "detail": "This does not fit the current state."
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
                 *       "detail": "This was changed in the meantime. Read it again, then repeat your change."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
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
                 *       "detail": "This is too large."
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
                 *       "detail": "The file has no such part."
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
                 *       "detail": "This contradicts an earlier request."
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
                 *       "detail": "Too many at once. Try again later."
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
                 *       "detail": "This is not possible."
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
                 *       "detail": "This is not available at the moment. Try again later."
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
    registerUser: {
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
                 *       "full_name": "Ali Karimov",
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
                     *       "message": "Registration successful. Please check your email to confirm your account.",
                     *       "user": {
                     *         "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "email": "ali@example.com",
                     *         "full_name": "Ali Karimov",
                     *         "role": "user"
                     *       }
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
                     *       "message": "Login successful.",
                     *       "token": "Token",
                     *       "refresh_token": "Refresh token",
                     *       "user": {
                     *         "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "email": "ali@example.com",
                     *         "full_name": "Ali Karimov",
                     *         "role": "user"
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
                 *       "refresh_token": "Refresh token"
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
                     *       "token": "Token",
                     *       "refresh_token": "Refresh token"
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
                     *       "message": "Password reset link sent to your email."
                     *     }
                     */
                    "application/json": components["schemas"]["Sent"];
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
                 *       "new_password": "New password",
                 *       "confirm_new_password": "Confirm new password"
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
                     *       "message": "Your password has been updated successfully."
                     *     }
                     */
                    "application/json": components["schemas"]["Updated"];
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
                     *       "full_name": "Ali Karimov",
                     *       "role": "user"
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
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    replaceProfile: {
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
                 *       "full_name": "Ali Karimov"
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
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "email": "ali@example.com",
                     *       "full_name": "Ali Karimov",
                     *       "role": "user"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
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
                 *       "full_name": ""
                 *     }
                 */
                "application/json": components["schemas"]["ProfileChanges"];
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
                     *       "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "email": "ali@example.com",
                     *       "full_name": "Ali Karimov",
                     *       "role": "user"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
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
                     *       "full_name": "Ali Karimov",
                     *       "role": "user"
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
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    replaceUser: {
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
                 *       "full_name": "Ali Karimov"
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
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "email": "ali@example.com",
                     *       "full_name": "Ali Karimov",
                     *       "role": "user"
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
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "full_name": ""
                 *     }
                 */
                "application/json": components["schemas"]["ProfileChanges"];
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
                     *       "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "email": "ali@example.com",
                     *       "full_name": "Ali Karimov",
                     *       "role": "user"
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
                     *         "user_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "course_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "progress_percentage": 1,
                     *         "completed_at": "2026-09-01T04:00:00Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CourseProgress"][];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    replaceProgress: {
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
                course_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "progress_percentage": 1
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
                     *       "user_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "course_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "progress_percentage": 1,
                     *       "completed_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CourseProgress"];
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
    updateProgress: {
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
                course_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "progress_percentage": 1
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
                     *       "user_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "course_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "progress_percentage": 1,
                     *       "completed_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CourseProgress"];
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
    listUsers: {
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
                     *         "email": "ali@example.com",
                     *         "full_name": "Ali Karimov",
                     *         "role": "user",
                     *         "created_at": "2026-09-01T04:00:00Z",
                     *         "courses_completed_count": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Monitored"][];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listAllCourses: {
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
                     *         "title": "Lesson 7: the past tense",
                     *         "description": "Description",
                     *         "video_url": "https://school.example/file",
                     *         "created_at": "2026-09-01T04:00:00Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Course"][];
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
                 *       "title": "Lesson 7: the past tense",
                 *       "description": "",
                 *       "video_url": null
                 *     }
                 */
                "application/json": {
                    title: string;
                    /** @default  */
                    description?: string;
                    /** @default null */
                    video_url?: string | null;
                };
                "multipart/form-data": {
                    title: string;
                    /** @default  */
                    description?: string;
                    /** @default null */
                    video_url?: string | null;
                    /** Format: binary */
                    video?: Blob;
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
                     *       "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "title": "Lesson 7: the past tense",
                     *       "description": "Description",
                     *       "video_url": "https://school.example/file",
                     *       "created_at": "2026-09-01T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Course"];
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
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Lesson 7: the past tense",
                 *       "description": "",
                 *       "video_url": null
                 *     }
                 */
                "application/json": {
                    title: string;
                    /** @default  */
                    description?: string;
                    /** @default null */
                    video_url?: string | null;
                };
                "multipart/form-data": {
                    title: string;
                    /** @default  */
                    description?: string;
                    /** @default null */
                    video_url?: string | null;
                    /** Format: binary */
                    video?: Blob;
                };
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
                     *       "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "title": "Lesson 7: the past tense",
                     *       "description": "Description",
                     *       "video_url": "https://school.example/file",
                     *       "created_at": "2026-09-01T04:00:00Z"
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
                id: string;
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
                 *       "video_url": null
                 *     }
                 */
                "application/json": {
                    /** @default  */
                    title?: string;
                    /** @default  */
                    description?: string;
                    /** @default null */
                    video_url?: string | null;
                };
                "multipart/form-data": {
                    /** @default  */
                    title?: string;
                    /** @default  */
                    description?: string;
                    /** @default null */
                    video_url?: string | null;
                    /** Format: binary */
                    video?: Blob;
                };
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
                     *       "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "title": "Lesson 7: the past tense",
                     *       "description": "Description",
                     *       "video_url": "https://school.example/file",
                     *       "created_at": "2026-09-01T04:00:00Z"
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
    listCourses: {
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
                     *         "title": "Lesson 7: the past tense",
                     *         "description": "Description",
                     *         "video_url": "https://school.example/file"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Offer"][];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    watchCourse: {
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
                    "video/mp4": Blob;
                    "video/webm": Blob;
                    "video/quicktime": Blob;
                };
            };
            /** @description The part of it that was asked for. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "video/mp4": Blob;
                    "video/webm": Blob;
                    "video/quicktime": Blob;
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
    listConversations: {
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
                     *         "user_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "full_name": "Ali Karimov",
                     *         "email": "ali@example.com",
                     *         "last_message_content": "Last message content",
                     *         "last_message_time": "2026-09-01T04:00:00Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Conversation"][];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                other_user_id: string;
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
                     *         "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "sender_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "receiver_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *         "content": "Content",
                     *         "created_at": "2026-09-01T04:00:00Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Message"][];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    sendMessage: {
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
                 *       "receiver_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                 *       "content": "Content"
                 *     }
                 */
                "application/json": components["schemas"]["NewMessage"];
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
                     *       "id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "sender_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "receiver_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
                     *       "content": "Content",
                     *       "created_at": "2026-09-01T04:00:00Z"
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
    initiatePayment: {
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
                 *       "payment_method": "credit_card",
                 *       "amount": 60,
                 *       "currency": "USD",
                 *       "course_id": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a"
                 *     }
                 */
                "application/json": components["schemas"]["Initiation"];
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
                     *       "message": "Payment initiation successful.",
                     *       "transaction_id": "mk-0b0e7ad26c0c4f5e9f3f1d1c7f1f6b6a",
                     *       "redirect_url": "https://school.example/file"
                     *     }
                     */
                    "application/json": components["schemas"]["Initiated"];
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
    getPaymentStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transaction_id: string;
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
                     *       "transaction_id": "mk-0b0e7ad26c0c4f5e9f3f1d1c7f1f6b6a",
                     *       "status": "success",
                     *       "message": "Payment processed successfully.",
                     *       "enrollment_status": "enrolled"
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    receivePaymentEvent: {
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
                     *       "message": "Received."
                     *     }
                     */
                    "application/json": components["schemas"]["Received"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            503: components["responses"]["Error503"];
        };
    };
    receiveGatewayEvent: {
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
                gateway: "paystack" | "flutterwave";
            };
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
                     *       "message": "Received."
                     *     }
                     */
                    "application/json": components["schemas"]["Received"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            422: components["responses"]["Error422"];
            503: components["responses"]["Error503"];
        };
    };
}
