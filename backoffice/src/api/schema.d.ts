// Generated from openapi.yaml by "npm run types".
import type { Exact } from "../units/exact";
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which build is running and which dependencies answer */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller, as the platform sees them */
        get: operations["whoAmI"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stream/passes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A pass that opens one WebSocket connection, as in /stream?pass=…
         * @description It works once and for 30 seconds. Asking for one changes nothing and leaves no ticket.
         */
        post: operations["createStreamPass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/market-makers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Market makers with their balances, newest first */
        get: operations["listMarketMakers"];
        put?: never;
        /** Create a market maker, its user and its opening balances in one step */
        post: operations["createMarketMaker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/market-makers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One market maker with its balances */
        get: operations["getMarketMaker"];
        /** Change name, description or standing; what is not sent stays */
        put: operations["updateMarketMaker"];
        post?: never;
        /** Deactivate; nothing is deleted, and it can be undone */
        delete: operations["deleteMarketMaker"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/market-makers/{id}/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the market maker holds, by asset */
        get: operations["getMarketMakerBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/market-makers/{id}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The market maker's history, newest first */
        get: operations["listMarketMakerTransactions"];
        put?: never;
        /** Deposit or withdraw */
        post: operations["createMarketMakerTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Client accounts with their balances, newest first */
        get: operations["listEntities"];
        put?: never;
        /** Open a client account and register its user */
        post: operations["createEntity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/entities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One client account with its balances */
        get: operations["getEntity"];
        /** Change name, description or standing; what is not sent stays */
        put: operations["updateEntity"];
        post?: never;
        /** Deactivate; nothing is deleted, and it can be undone */
        delete: operations["deleteEntity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/entities/{id}/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the client account holds, by asset */
        get: operations["getEntityBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/entities/{id}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The client account's history, newest first */
        get: operations["listEntityTransactions"];
        put?: never;
        /** Deposit or withdraw */
        post: operations["createEntityTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/reports/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the ledger balances, computed from the balances themselves */
        get: operations["proveLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/logging/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tickets, newest first; all conditions hold together */
        get: operations["listTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/logging/market-maker-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tickets that concern a market maker */
        get: operations["listMarketMakerActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/logging/failed-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tickets of refused commands */
        get: operations["listFailedActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/logging/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much was done, by whom, and how it ended, over whole days in UTC */
        get: operations["ticketStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/logging/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hold the stored tickets against their seals and the seals against their anchors
         * @description Looks at some thousand tickets at a time; `next` says where to go on, as `from`.
         */
        get: operations["verifyTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/logging/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tickets as CSV or JSON Lines, a part at a time
         * @description Each part ends with a `Link` to the next, until there is none; the parts one after the other are the file, and the header
         *     line stands in the first one only. A line of JSON Lines is byte for byte what was sealed, so that the stand-alone verifier needs nothing else.
         */
        get: operations["exportTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/logging/tickets/{ticket_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One ticket, whole */
        get: operations["getTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/logging/tickets/{ticket_id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That a ticket is part of a sealed block */
        get: operations["proveTicket"];
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
        /** @description An exact decimal, sent as a number or as a string */
        Decimal: Exact | string;
        /**
         * @description ASSET_HOLDER holds certificates and sells; LIQUIDITY_PROVIDER holds EUR and buys
         * @enum {string}
         */
        MarketMakerType: "ASSET_HOLDER" | "LIQUIDITY_PROVIDER";
        TicketId: string;
        Health: {
            /** @enum {string} */
            status: "ok" | "degraded";
            version: string;
            dependencies: {
                [key: string]: "ok" | "down";
            };
        };
        Me: {
            id: string;
            email: string | null;
            roles: ("ADMIN" | "USER" | "APPROVED" | "FUNDED" | "MARKET_MAKER")[];
        };
        StreamPass: {
            pass: string;
            /** Format: date-time */
            expires_at: string;
        };
        Balance: {
            available: Exact;
            locked: Exact;
            /** @description available + locked */
            total: Exact;
        };
        /** @enum {string} */
        Asset: "EUR" | "CEA" | "EUA";
        /** @enum {string} */
        TransactionType: "DEPOSIT" | "WITHDRAWAL";
        HolderEdit: {
            name?: string;
            description?: string | null;
            is_active?: boolean;
        };
        Deactivated: {
            success: boolean;
            ticket_id: components["schemas"]["TicketId"];
        };
        NewTransaction: {
            certificate_type: components["schemas"]["Asset"];
            /** @description DEPOSIT or WITHDRAWAL; anything else is refused */
            transaction_type: string;
            /** @description Greater than 0; whole certificates, or EUR to the cent */
            amount: components["schemas"]["Decimal"];
            notes?: string | null;
        };
        Transaction: {
            /** Format: uuid */
            id: string;
            ticket_id: components["schemas"]["TicketId"];
            market_maker_id?: string;
            /** @description Instead of market_maker_id where the account is a client's */
            entity_id?: string;
            certificate_type: components["schemas"]["Asset"];
            transaction_type: components["schemas"]["TransactionType"];
            /** @description Signed: what came in is positive */
            amount: Exact;
            /** @description Available afterwards */
            balance_after: Exact;
            /** @description Available and locked together afterwards */
            total_after: Exact;
            notes: string | null;
            created_by: string;
            /** Format: date-time */
            created_at: string;
        };
        TransactionCreated: {
            transaction: components["schemas"]["Transaction"];
            new_balance: components["schemas"]["Balance"];
            ticket_id: components["schemas"]["TicketId"];
        };
        NewEntity: {
            name: string;
            /** Format: email */
            email: string;
            description?: string | null;
        };
        Entity: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            user_id: string;
            name: string;
            email: string;
            description: string | null;
            is_active: boolean;
            current_balances: {
                [key: string]: components["schemas"]["Balance"];
            };
            created_by: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        EntityCreated: {
            entity: components["schemas"]["Entity"];
            ticket_id: components["schemas"]["TicketId"];
        };
        Proof: {
            balanced: boolean;
            assets: {
                [key: string]: {
                    /** @description What all accounts hold */
                    held: Exact;
                    /** @description What the world gave */
                    given: Exact;
                    difference: Exact;
                    balanced: boolean;
                };
            };
        };
        NewMarketMaker: {
            name: string;
            /** Format: email */
            email: string;
            description?: string | null;
            /** @default ASSET_HOLDER */
            mm_type: components["schemas"]["MarketMakerType"];
            /** @description Certificates, whole ones; for an ASSET_HOLDER */
            initial_balances?: {
                CEA?: components["schemas"]["Decimal"];
                EUA?: components["schemas"]["Decimal"];
            } | null;
            /** @description EUR, to the cent; for a LIQUIDITY_PROVIDER */
            initial_eur_balance?: components["schemas"]["Decimal"] | null;
        };
        MarketMaker: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            user_id: string;
            name: string;
            email: string;
            description: string | null;
            mm_type: components["schemas"]["MarketMakerType"];
            is_active: boolean;
            /** @description By asset; exactly the assets that a market maker of this type may hold */
            current_balances: {
                [key: string]: components["schemas"]["Balance"];
            };
            /** @description The total in EUR of a LIQUIDITY_PROVIDER */
            eur_balance: Exact | null;
            created_by: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        MarketMakerCreated: {
            market_maker: components["schemas"]["MarketMaker"];
            ticket_id: components["schemas"]["TicketId"];
        };
        Ticket: {
            /** Format: uuid */
            id: string;
            ticket_id: components["schemas"]["TicketId"];
            /** Format: date-time */
            timestamp: string;
            user_id?: string | null;
            user_email?: string | null;
            market_maker_id?: string | null;
            action_type: string;
            entity_type: string;
            entity_id?: string | null;
            /** @description Whose account the entity is a movement in. Such a ticket is found by entity_id of either */
            account_id?: string;
            /**
             * @description VOID is a number that was drawn and not needed; its cause stands in response_data
             * @enum {string}
             */
            status: "SUCCESS" | "FAILED" | "VOID";
            /** @description The command as it was sent, secrets masked */
            request_payload?: unknown;
            /** @description The answer that was given */
            response_data?: unknown;
            ip_address?: string | null;
            user_agent?: string | null;
            session_id?: string | null;
            correlation_id?: string | null;
            /** @description The entity before the command */
            before_state?: unknown;
            /** @description The entity after the command */
            after_state?: unknown;
            /** @description The earlier tickets that caused this one; where one ticket is asked for, the later ones that it caused as well */
            related_ticket_ids: components["schemas"]["TicketId"][];
            tags: string[];
        };
        TicketPage: {
            /** @description How many tickets there are */
            total: number;
            tickets: components["schemas"]["Ticket"][];
            next_cursor: string | null;
        };
        TicketStats: {
            total_actions: number;
            success_count: number;
            failed_count: number;
            void_count: number;
            by_action_type: {
                [key: string]: number;
            };
            /** @description The ten most active */
            by_user: {
                user_id: string;
                email: string | null;
                count: number;
            }[];
            actions_over_time: {
                /** Format: date */
                date: string;
                total: number;
                success: number;
                failed: number;
            }[];
        };
        Verdict: {
            valid: boolean;
            /** @description How many tickets are as they were sealed */
            verified: number;
            /** @description The first ticket that is not */
            first_bad: string | null;
            /** @description What is wrong with it */
            problem: string | null;
            /** @description Where to go on when there is more */
            next: string | null;
        };
        Seal: {
            year: number;
            block: number;
            first: number;
            last: number;
            root: string;
            previous: string;
            digest: string;
        };
        InclusionProof: {
            ticket_id: components["schemas"]["TicketId"];
            leaf: string;
            steps: {
                sibling: string;
                /** @description Whether the sibling stands on the left */
                left: boolean;
            }[];
            seal: components["schemas"]["Seal"];
        };
        FieldError: {
            /** @example initial_balances.CEA */
            field: string;
            message: string;
        };
        Problem: {
            /** @example /problems/email-already-exists */
            type: string;
            title: string;
            status: number;
            /** @example Email already exists */
            detail: string;
            /** @example EMAIL_ALREADY_EXISTS */
            code: string;
            ticket_id?: string;
            correlation_id?: string;
            errors?: components["schemas"]["FieldError"][];
        };
    };
    responses: {
        /** @description A business rule said no */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No or bad credentials */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not allowed for this role */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not there, or not yours */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description An Idempotency-Key reused with another body */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A body over the limit */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A body that is not JSON by its content type */
        NotJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A body that cannot be read, or a field out of range */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A dependency is down; try again */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Chosen by the caller; for 24 hours the same key with the same body gets the first answer again and has no second effect. */
        IdempotencyKey: string;
        Limit: number;
        /** @description For the first 10 000 rows; beyond them follow the cursor. */
        Offset: number;
        /** @description Opaque; from the previous page. */
        Cursor: string;
        /** @description Not before this moment; a date alone means its first moment in UTC. */
        DateFrom: string | unknown | unknown;
        /** @description Not after this moment; a date alone means its last moment in UTC. */
        DateTo: string | unknown | unknown;
        /** @description One of these, separated by commas or given more than once */
        ActionTypes: string[];
        UserId: string;
        /** @description A market maker's id, or * for every ticket that concerns any of them */
        MarketMakerId: string;
        TicketStatus: "SUCCESS" | "FAILED" | "VOID";
        EntityType: string;
        EntityId: string;
        /** @description Part of a ticket's number or of one of its tags, in any case */
        Search: string;
        /** @description All of these, separated by commas or given more than once */
        Tags: string[];
    };
    requestBodies: never;
    headers: {
        /** @description The next page, as rel="next"; absent on the last one. */
        Link: string;
        /** @description Seconds to wait. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything answers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "version": "1.0.0",
                     *       "dependencies": {
                     *         "ledger": "ok",
                     *         "audit": "ok",
                     *         "commands": "ok",
                     *         "realtime": "ok",
                     *         "market-commands": "ok"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description A dependency does not answer; the same body says which */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    whoAmI: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a000-0000-7000-8000-000000000001",
                     *       "email": "admin@niha.local",
                     *       "roles": [
                     *         "ADMIN"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    createStreamPass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pass */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pass": "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                     *       "expires_at": "2026-11-20T12:00:30.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StreamPass"];
                };
            };
            401: components["responses"]["Unauthorized"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMarketMakers: {
        parameters: {
            query?: {
                /** @description Only active or only inactive ones */
                status?: "active" | "inactive";
                mm_type?: components["schemas"]["MarketMakerType"];
                /** @description Part of a name or an e-mail address, in any case */
                q?: string;
                limit?: components["parameters"]["Limit"];
                /** @description For the first 10 000 rows; beyond them follow the cursor. */
                offset?: components["parameters"]["Offset"];
                /** @description Opaque; from the previous page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketMaker"][];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    createMarketMaker: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller; for 24 hours the same key with the same body gets the first answer again and has no second effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMarketMaker"];
            };
        };
        responses: {
            /** @description Created, and on record under the ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "market_maker": {
                     *         "id": "0199d3c0-7a10-7c3e-9d0b-5f3a1c2b4d6e",
                     *         "user_id": "0199d3c0-7a10-7c3e-9d0b-5f3a1c2b4d6f",
                     *         "name": "MM-Alpha",
                     *         "email": "mm-alpha@internal.com",
                     *         "description": "Sells the 2026 vintage",
                     *         "mm_type": "ASSET_HOLDER",
                     *         "is_active": true,
                     *         "current_balances": {
                     *           "CEA": {
                     *             "available": 10000,
                     *             "locked": 0,
                     *             "total": 10000
                     *           },
                     *           "EUA": {
                     *             "available": 5000,
                     *             "locked": 0,
                     *             "total": 5000
                     *           }
                     *         },
                     *         "eur_balance": null,
                     *         "created_by": "0190a000-0000-7000-8000-000000000001",
                     *         "created_at": "2026-11-20T09:30:00.000Z",
                     *         "updated_at": "2026-11-20T09:30:00.000Z"
                     *       },
                     *       "ticket_id": "TKT-2026-000001"
                     *     }
                     */
                    "application/json": components["schemas"]["MarketMakerCreated"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMarketMaker: {
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
            /** @description The market maker */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketMaker"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateMarketMaker: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller; for 24 hours the same key with the same body gets the first answer again and has no second effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HolderEdit"];
            };
        };
        responses: {
            /** @description Changed, and on record under the ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketMakerCreated"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteMarketMaker: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller; for 24 hours the same key with the same body gets the first answer again and has no second effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deactivated, and on record under the ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deactivated"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMarketMakerBalances: {
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
            /** @description The balances */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: components["schemas"]["Balance"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMarketMakerTransactions: {
        parameters: {
            query?: {
                certificate_type?: components["schemas"]["Asset"];
                transaction_type?: components["schemas"]["TransactionType"];
                limit?: components["parameters"]["Limit"];
                /** @description For the first 10 000 rows; beyond them follow the cursor. */
                offset?: components["parameters"]["Offset"];
                /** @description Opaque; from the previous page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    createMarketMakerTransaction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller; for 24 hours the same key with the same body gets the first answer again and has no second effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTransaction"];
            };
        };
        responses: {
            /** @description Done, and on record under the ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionCreated"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEntities: {
        parameters: {
            query?: {
                /** @description Only active or only inactive ones */
                status?: "active" | "inactive";
                /** @description Part of a name or an e-mail address, in any case */
                q?: string;
                limit?: components["parameters"]["Limit"];
                /** @description For the first 10 000 rows; beyond them follow the cursor. */
                offset?: components["parameters"]["Offset"];
                /** @description Opaque; from the previous page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entity"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    createEntity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller; for 24 hours the same key with the same body gets the first answer again and has no second effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEntity"];
            };
        };
        responses: {
            /** @description Opened, and on record under the ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityCreated"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEntity: {
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
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entity"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateEntity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller; for 24 hours the same key with the same body gets the first answer again and has no second effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HolderEdit"];
            };
        };
        responses: {
            /** @description Changed, and on record under the ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityCreated"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteEntity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller; for 24 hours the same key with the same body gets the first answer again and has no second effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deactivated, and on record under the ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deactivated"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEntityBalances: {
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
            /** @description The balances */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: components["schemas"]["Balance"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEntityTransactions: {
        parameters: {
            query?: {
                certificate_type?: components["schemas"]["Asset"];
                transaction_type?: components["schemas"]["TransactionType"];
                limit?: components["parameters"]["Limit"];
                /** @description For the first 10 000 rows; beyond them follow the cursor. */
                offset?: components["parameters"]["Offset"];
                /** @description Opaque; from the previous page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    createEntityTransaction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller; for 24 hours the same key with the same body gets the first answer again and has no second effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTransaction"];
            };
        };
        responses: {
            /** @description Done, and on record under the ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionCreated"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    proveLedger: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Per asset what all accounts hold and what the world gave */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proof"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTickets: {
        parameters: {
            query?: {
                /** @description Not before this moment; a date alone means its first moment in UTC. */
                date_from?: components["parameters"]["DateFrom"];
                /** @description Not after this moment; a date alone means its last moment in UTC. */
                date_to?: components["parameters"]["DateTo"];
                /** @description One of these, separated by commas or given more than once */
                action_type?: components["parameters"]["ActionTypes"];
                user_id?: components["parameters"]["UserId"];
                /** @description A market maker's id, or * for every ticket that concerns any of them */
                market_maker_id?: components["parameters"]["MarketMakerId"];
                status?: components["parameters"]["TicketStatus"];
                entity_type?: components["parameters"]["EntityType"];
                entity_id?: components["parameters"]["EntityId"];
                /** @description Part of a ticket's number or of one of its tags, in any case */
                search?: components["parameters"]["Search"];
                /** @description All of these, separated by commas or given more than once */
                tags?: components["parameters"]["Tags"];
                limit?: components["parameters"]["Limit"];
                /** @description For the first 10 000 rows; beyond them follow the cursor. */
                offset?: components["parameters"]["Offset"];
                /** @description Opaque; from the previous page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMarketMakerActions: {
        parameters: {
            query?: {
                /** @description Not before this moment; a date alone means its first moment in UTC. */
                date_from?: components["parameters"]["DateFrom"];
                /** @description Not after this moment; a date alone means its last moment in UTC. */
                date_to?: components["parameters"]["DateTo"];
                /** @description One of these, separated by commas or given more than once */
                action_type?: components["parameters"]["ActionTypes"];
                user_id?: components["parameters"]["UserId"];
                /** @description A market maker's id, or * for every ticket that concerns any of them */
                market_maker_id?: components["parameters"]["MarketMakerId"];
                status?: components["parameters"]["TicketStatus"];
                entity_type?: components["parameters"]["EntityType"];
                entity_id?: components["parameters"]["EntityId"];
                /** @description Part of a ticket's number or of one of its tags, in any case */
                search?: components["parameters"]["Search"];
                /** @description All of these, separated by commas or given more than once */
                tags?: components["parameters"]["Tags"];
                limit?: components["parameters"]["Limit"];
                /** @description For the first 10 000 rows; beyond them follow the cursor. */
                offset?: components["parameters"]["Offset"];
                /** @description Opaque; from the previous page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFailedActions: {
        parameters: {
            query?: {
                /** @description Not before this moment; a date alone means its first moment in UTC. */
                date_from?: components["parameters"]["DateFrom"];
                /** @description Not after this moment; a date alone means its last moment in UTC. */
                date_to?: components["parameters"]["DateTo"];
                /** @description One of these, separated by commas or given more than once */
                action_type?: components["parameters"]["ActionTypes"];
                user_id?: components["parameters"]["UserId"];
                /** @description A market maker's id, or * for every ticket that concerns any of them */
                market_maker_id?: components["parameters"]["MarketMakerId"];
                status?: components["parameters"]["TicketStatus"];
                entity_type?: components["parameters"]["EntityType"];
                entity_id?: components["parameters"]["EntityId"];
                /** @description Part of a ticket's number or of one of its tags, in any case */
                search?: components["parameters"]["Search"];
                /** @description All of these, separated by commas or given more than once */
                tags?: components["parameters"]["Tags"];
                limit?: components["parameters"]["Limit"];
                /** @description For the first 10 000 rows; beyond them follow the cursor. */
                offset?: components["parameters"]["Offset"];
                /** @description Opaque; from the previous page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    ticketStats: {
        parameters: {
            query?: {
                /** @description Not before this moment; a date alone means its first moment in UTC. */
                date_from?: components["parameters"]["DateFrom"];
                /** @description Not after this moment; a date alone means its last moment in UTC. */
                date_to?: components["parameters"]["DateTo"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStats"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyTickets: {
        parameters: {
            query?: {
                /** @description The first ticket to look at; without it the first one of this year */
                from?: components["schemas"]["TicketId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verdict"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportTickets: {
        parameters: {
            query?: {
                format?: "csv" | "jsonl";
                /** @description Not before this moment; a date alone means its first moment in UTC. */
                date_from?: components["parameters"]["DateFrom"];
                /** @description Not after this moment; a date alone means its last moment in UTC. */
                date_to?: components["parameters"]["DateTo"];
                /** @description One of these, separated by commas or given more than once */
                action_type?: components["parameters"]["ActionTypes"];
                user_id?: components["parameters"]["UserId"];
                /** @description A market maker's id, or * for every ticket that concerns any of them */
                market_maker_id?: components["parameters"]["MarketMakerId"];
                status?: components["parameters"]["TicketStatus"];
                entity_type?: components["parameters"]["EntityType"];
                entity_id?: components["parameters"]["EntityId"];
                /** @description Part of a ticket's number or of one of its tags, in any case */
                search?: components["parameters"]["Search"];
                /** @description All of these, separated by commas or given more than once */
                tags?: components["parameters"]["Tags"];
                /** @description Opaque; from the previous page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A part of the file */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/jsonl": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticket_id: components["schemas"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    proveTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticket_id: components["schemas"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket's digest and the way from there to the seal's root */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InclusionProof"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
}
