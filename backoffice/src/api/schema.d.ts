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
        /** Change name, description, standing or fee; what is not sent stays */
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
    "/admin/market-makers/{id}/inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the market maker holds, what that cost, and what it has won or lost */
        get: operations["getMarketMakerInventory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/market-makers/{id}/risk-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the market maker stands to win or lose, and how much of its limits is used */
        get: operations["getMarketMakerRisk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/market-makers/{id}/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set what the market maker's orders may add up to
         * @description In the place of all limits that there were; what is not sent is not limited any more. Whatever comes in from then on is held to them, however it comes in; what
         *     is open already stays.
         */
        put: operations["updateMarketMakerLimits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/market-makers/{id}/kill-switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Engage or release the kill switch
         * @description Engaging it cancels everything that is open, in both markets, and lets nothing in any more, however it comes. Engaged again, it stays as it is.
         */
        post: operations["switchMarketMaker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What orders pay, by certificate, kind of holder and side */
        get: operations["getFees"];
        /** Set fees of the schedule; what is not sent stays, and orders that were accepted keep theirs */
        put: operations["updateFees"];
        post?: never;
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
        /** Change name, description, standing or fee; what is not sent stays */
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
    "/orders/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Place an order; its funds are locked when this answers */
        post: operations["placeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What this order would do now, to the cent; nothing is placed */
        post: operations["previewOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/my-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's orders, newest first */
        get: operations["listMyOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the caller's orders, with its trades */
        get: operations["getMyOrder"];
        /**
         * Change the price or the quantity of an order that waits
         * @description A smaller quantity keeps the order's place in the queue; anything else loses it.
         */
        put: operations["amendMyOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel an order; what is left of it leaves the book */
        post: operations["cancelMyOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trades/my-trades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's trades, newest first */
        get: operations["listMyTrades"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller holds, by asset */
        get: operations["getMyBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/market-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Market makers' orders, newest first */
        get: operations["listMarketOrders"];
        put?: never;
        /** Place an order for a market maker */
        post: operations["placeMarketOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/market-orders/orderbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The order book, as the cash market shows it */
        get: operations["getMarketOrderBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/market-orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One market maker's order, with its trades */
        get: operations["getMarketOrder"];
        /** Change the price or the quantity of a market maker's order */
        put: operations["amendMarketOrder"];
        post?: never;
        /** Cancel a market maker's order */
        delete: operations["cancelMarketOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/markets/{certificate_type}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a halted market go on */
        post: operations["resumeMarket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/market-makers/{id}/quoting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a market maker quotes by itself, in each market */
        get: operations["getQuoting"];
        /**
         * Say how a market maker shall quote
         * @description Where it quotes already, it goes on at once with what is said here. All quotes are post-only; what is not held is never quoted.
         */
        put: operations["configureQuoting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/market-makers/{id}/quoting/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch a market maker's quoting on or off, or pause it
         * @description `ON` looks at once, also where it had paused by itself. `OFF` and `PAUSED` take its quotes back in the same step; a pause by hand stays until somebody ends it.
         */
        post: operations["switchQuoting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/mm/api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a market maker an API key
         * @description The key is in the first answer, once. Only its fingerprint is kept, so the same request under the same Idempotency-Key is answered without it.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/mm/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A market maker's API keys, newest first, without their texts */
        get: operations["listApiKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/mm/api-key/{id}": {
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
         * Revoke an API key at once and for good
         * @description Nothing is committed for it any more, and who listens with it is hung up on.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mm/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The key's market maker's orders, newest first */
        get: operations["listOrdersByKey"];
        put?: never;
        /** Place an order */
        post: operations["placeOrderByKey"];
        /**
         * Cancel everything that is open
         * @description In one market or in all. The market takes them out one after the other with nobody in between, and says of each what has become of it.
         */
        delete: operations["cancelOrdersByKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mm/orders/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place several orders at once, all or none
         * @description Up to ten, of one certificate. All are funded or none is; they come to the market one after the other with nobody in between.
         */
        post: operations["placeOrdersByKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mm/quotes/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put quotes in the place of the last ones
         * @description The last ones are out of the book before these come in, and what those held pays for these; only what lacks is locked in addition. A quote waits:
         *     one that would trade at once is refused by the market. What has traded meanwhile makes the new ones smaller. A side that is not sent is not quoted any more.
         */
        post: operations["updateQuotesByKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mm/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order of the key's market maker, with its trades */
        get: operations["getOrderByKey"];
        /** Change the price or the quantity of an order */
        put: operations["amendOrderByKey"];
        post?: never;
        /** Cancel an order */
        delete: operations["cancelOrderByKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mm/inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the key's market maker holds, what that cost, and what it has won or lost
         * @description Certificates that come in carry what they cost: in a trade the price and the fee, in a deposit what the administrator said or the market's reference price of that moment.
         *     What leaves takes its share of that along; of a sale, what came in for it less its fee and that share is realised. EUR have no cost.
         */
        get: operations["getInventoryByKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mm/risk-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the key's market maker stands to win or lose, and how much of its limits is used */
        get: operations["getRiskByKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mm/kill-switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel everything that is open, and let nothing in any more
         * @description In both markets. Only an administrator releases it. Engaged again, it stays as it is.
         */
        post: operations["engageKillSwitchByKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash-market/orderbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The order book by levels, the best first */
        get: operations["getOrderBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash-market/depth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much rests at each price and better, for a chart */
        get: operations["getDepth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash-market/trades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tape: the trades of a market, newest first */
        get: operations["listTrades"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash-market/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last 24 hours of a market */
        get: operations["getMarketStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash-market/candles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open, high, low, close and volume by interval, oldest first */
        get: operations["listCandles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/liquidity/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What placing so much liquidity would take now; nothing is placed
         * @description Three levels a side, 0.2, 0.4 and 0.5 % from the reference price with 50, 30 and 20 % of the amount, rounded to the tick away from
         *     the spread. Each side's amount is split in cents equally over the active market makers of its type that can pay a full part;
         *     an order is the whole certificates that its cents pay for. A side that is not sent is not wanted.
         */
        post: operations["previewLiquidity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/liquidity/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place exactly what was previewed, all of it or nothing
         * @description The plan is made again, and is placed only if its hash is the one that was previewed; otherwise the answer is a refusal with a fresh
         *     preview. Every order is funded before any of them goes to the market, where they come in one after the other with nobody in between,
         *     and only if all of them rest. A large plan may still be funding when the answer is given: it goes on by itself.
         */
        post: operations["createLiquidity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/liquidity/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was placed, newest first */
        get: operations["listLiquidityOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/liquidity/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One placement with its market makers and orders */
        get: operations["getLiquidityOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/liquidity/operations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take everything that is left of a placement out of the book, in one command */
        post: operations["cancelLiquidityOperation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/liquidity/provision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give market makers what liquidity lacks, new ones or those there are
         * @description The amount is for all of them together and is split equally, exactly. Each market maker is created or funded under a ticket of its
         *     own, which the whole's ticket names. Sent again under its key after it broke off, it does what is left to do, and nothing twice.
         */
        post: operations["provisionLiquidity"];
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
        /** @enum {string} */
        Scope: "read" | "trade" | "read trade";
        NewApiKey: {
            /** Format: uuid */
            market_maker_id: string;
            scope: components["schemas"]["Scope"];
            name?: string | null;
            /**
             * Format: date-time
             * @description In the future; a key without it does not expire
             */
            expires_at?: string | null;
            /** @description Addresses like 203.0.113.0/24 or 2001:db8::/32; none means any */
            ip_allow_list?: string[] | null;
            /** @description Ed25519 in base 64, the 32 bytes or as X.509; with it every request must be signed */
            public_key?: string | null;
            /**
             * @description Steadily; twice as many at once after a pause
             * @default 50
             */
            requests_per_second: number | null;
        };
        ApiKey: {
            /** Format: uuid */
            key_id: string;
            /** @description How the key starts */
            prefix: string;
            /** Format: uuid */
            market_maker_id: string;
            name: string | null;
            scope: components["schemas"]["Scope"];
            public_key: string | null;
            ip_allow_list: string[];
            requests_per_second: number;
            created_by: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string | null;
            /** Format: date-time */
            revoked_at: string | null;
            /** Format: date-time */
            last_used_at: string | null;
            /** @description Neither revoked nor expired */
            is_active: boolean;
        };
        ApiKeyCreated: {
            /** @description In the first answer; null when the same request is answered again */
            api_key: string | null;
            /** Format: uuid */
            key_id: string;
            /** @description How the key starts */
            prefix: string;
            /** Format: uuid */
            market_maker_id: string;
            name: string | null;
            scope: components["schemas"]["Scope"];
            public_key: string | null;
            ip_allow_list: string[];
            requests_per_second: number;
            created_by: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string | null;
            /** Format: date-time */
            revoked_at: string | null;
            note: string;
            ticket_id: components["schemas"]["TicketId"];
        };
        ApiKeyRevoked: {
            success: boolean;
            /** Format: uuid */
            key_id: string;
            /** Format: date-time */
            revoked_at: string;
            ticket_id: components["schemas"]["TicketId"];
        };
        /** @description An exact decimal, sent as a number or as a string */
        Decimal: Exact | string;
        /** @description Hundredths of a percent */
        BasisPoints: number;
        SideFees: {
            BUY?: components["schemas"]["BasisPoints"];
            SELL?: components["schemas"]["BasisPoints"];
        };
        MarketFees: {
            CLIENT?: components["schemas"]["SideFees"];
            MARKET_MAKER?: components["schemas"]["SideFees"];
        };
        /** @description By certificate, kind of holder and side, in basis points of what is traded. An answer names all of them; of a command, what is not sent stays */
        Fees: {
            CEA?: components["schemas"]["MarketFees"];
            EUA?: components["schemas"]["MarketFees"];
        };
        FeesUpdated: {
            fees: components["schemas"]["Fees"];
            ticket_id: components["schemas"]["TicketId"];
        };
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
        TransactionType: "DEPOSIT" | "WITHDRAWAL" | "TRADE_DEBIT" | "TRADE_CREDIT" | "TRADE_FILL";
        HolderEdit: {
            name?: string;
            description?: string | null;
            is_active?: boolean;
            /** @description What orders accepted from now on pay; null is what the schedule says */
            fee_bps?: components["schemas"]["BasisPoints"] | null;
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
            /** @description Of a deposit of certificates: what each has cost, in EUR; without it, the market's reference price of this moment */
            unit_cost?: components["schemas"]["Decimal"] | null;
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
            /** @description Of certificates: what came in has cost, or what a sale has brought, with its fee either way */
            worth_eur?: Exact;
            /**
             * Format: uuid
             * @description The order that it was for
             */
            order_id?: string;
            /**
             * Format: uuid
             * @description The trade that it is one side of
             */
            trade_id?: string;
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
            /** @description What its orders pay instead of what the schedule of fees says */
            fee_bps: components["schemas"]["BasisPoints"] | null;
            /** @description How many orders it has ever placed */
            total_orders: number;
            /** @description How many of them are open */
            open_orders: number;
            /** @description How many trades it was a side of */
            total_trades: number;
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
            /** @description What its orders pay instead of what the schedule of fees says */
            fee_bps: components["schemas"]["BasisPoints"] | null;
            limits: components["schemas"]["MarketMakerLimits"];
            kill_switch: components["schemas"]["KillSwitch"];
            /** @description How many orders it has ever placed */
            total_orders: number;
            /** @description How many of them are open */
            open_orders: number;
            /** @description How many trades it was a side of */
            total_trades: number;
            created_by: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description What is absent or null is not limited */
        MarketMakerLimits: {
            /** @description By certificate: the most that it may hold, counting what its open orders to buy would add */
            position_max?: {
                CEA?: components["schemas"]["Decimal"] | null;
                EUA?: components["schemas"]["Decimal"] | null;
            } | null;
            /** @description The most that all of its open orders may be worth at their limits, in both markets */
            notional_max_eur?: components["schemas"]["Decimal"] | null;
            /** @description How far from the reference price, in hundredths of a percent, an order may be */
            price_band_bps?: number | null;
        };
        KillSwitch: {
            /** @description Whether nothing of it comes in any more, however it is sent */
            engaged: boolean;
            reason: string | null;
            engaged_by: string | null;
            /** Format: date-time */
            engaged_at: string | null;
        };
        KillSwitchReason: {
            reason?: string | null;
        };
        KillSwitchWanted: {
            engaged: boolean;
            reason?: string | null;
        };
        KillSwitched: {
            kill_switch: components["schemas"]["KillSwitch"];
            /** @description The orders that were open, the first 500 of them */
            cancel_requested: string[];
            ticket_id: components["schemas"]["TicketId"];
        };
        /**
         * @description The middle of the book, else its one side, else the last price, else the default of the market
         * @enum {string}
         */
        ReferenceSource: "MID" | "BEST_BID" | "BEST_ASK" | "LAST" | "DEFAULT";
        Inventory: {
            /** Format: uuid */
            market_maker_id: string;
            /** @description One row for each market, held or not */
            certificates: components["schemas"]["InventoryRow"][];
            eur: components["schemas"]["Balance"];
            /** @description Of the certificates */
            totals: {
                cost_eur: Exact;
                market_value_eur: Exact;
                unrealised_profit_eur: Exact;
                realised_profit_eur: Exact;
            };
        };
        InventoryRow: {
            certificate_type: components["schemas"]["Certificate"];
            /** @description available + locked */
            quantity: number;
            available: number;
            locked: number;
            /** @description Of one certificate, to a hundredth of a cent; null where none is held */
            average_cost: Exact | null;
            /** @description What the certificates held have cost, exactly */
            cost_eur: Exact;
            market_price: Exact;
            market_price_source: components["schemas"]["ReferenceSource"];
            /**
             * Format: date-time
             * @description null where it is the default of the market
             */
            market_price_as_of: string | null;
            market_value_eur: Exact;
            /** @description Market value less cost */
            unrealised_profit_eur: Exact;
            /** @description Of all sales so far, after fees */
            realised_profit_eur: Exact;
        };
        RiskMetrics: {
            /** Format: uuid */
            market_maker_id: string;
            /** @description One row for each market */
            certificates: components["schemas"]["RiskRow"][];
            /** @description EUR reserved for open orders to buy, with their fees */
            locked_in_bids_eur: Exact;
            /** @description Of the certificates held */
            market_value_eur: Exact;
            /** @description Both together */
            capital_at_risk_eur: Exact;
            /** @description Those that are set */
            limits: components["schemas"]["LimitUse"][];
            kill_switch: components["schemas"]["KillSwitch"];
        };
        RiskRow: {
            certificate_type: components["schemas"]["Certificate"];
            /** @description What is held */
            net_position: number;
            /** @description In spot the position itself; nothing here has a gamma */
            delta: number;
            open_buy_quantity: number;
            open_sell_quantity: number;
            /** @description If every open order to sell is filled and none to buy */
            lowest_position: number;
            /** @description If every open order to buy is filled and none to sell */
            highest_position: number;
            market_price: Exact;
            market_price_source: components["schemas"]["ReferenceSource"];
            /** Format: date-time */
            market_price_as_of: string | null;
            /** @description The position at the market price */
            exposure_eur: Exact;
        };
        LimitUse: {
            /** @enum {string} */
            limit: "POSITION_MAX" | "NOTIONAL_MAX" | "PRICE_BAND";
            /** @description null where the limit is of both markets together */
            certificate_type: components["schemas"]["Certificate"] | null;
            /** @description Certificates, EUR, or of the open order that is farthest from the reference price its distance in basis points */
            used: Exact;
            allowed: Exact;
            /** @description Above 100 where the limit was set, or the market moved, after the orders came in */
            used_percent: Exact;
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
        /** @enum {string} */
        Certificate: "CEA" | "EUA";
        /** @enum {string} */
        Side: "BUY" | "SELL";
        /**
         * @description A MARKET order takes what there is, up to 5 % through the best price at its acceptance; what is left is cancelled
         * @enum {string}
         */
        OrderType: "LIMIT" | "MARKET";
        /**
         * @description Good till cancelled, immediate or cancel, fill or kill, good till date
         * @enum {string}
         */
        TimeInForce: "GTC" | "IOC" | "FOK" | "GTD";
        /** @enum {string} */
        OrderStatus: "PENDING" | "PARTIALLY_FILLED" | "FILLED" | "CANCELLED" | "REJECTED" | "EXPIRED";
        /** @enum {string} */
        OrderReason: "ON_REQUEST" | "NOT_FILLED_AT_ONCE" | "NOT_FILLABLE_WHOLE" | "SELF_TRADE" | "WOULD_TRADE_AT_ONCE" | "TOO_LATE" | "REPLACED" | "NOT_FUNDED" | "PLAN_NOT_FUNDED" | "EXPIRED";
        NewOrder: {
            certificate_type: components["schemas"]["Certificate"];
            side: components["schemas"]["Side"];
            /** @default LIMIT */
            order_type: components["schemas"]["OrderType"];
            /** @description Of a LIMIT order; a multiple of 0.01 */
            price?: components["schemas"]["Decimal"];
            /** @description Whole certificates */
            quantity?: components["schemas"]["Decimal"];
            /** @description Of a MARKET order to buy, instead of a quantity: the most that it spends, fee included */
            budget_eur?: components["schemas"]["Decimal"];
            /** @description GTC for a LIMIT order and IOC for a MARKET order if absent */
            time_in_force?: components["schemas"]["TimeInForce"];
            /**
             * Format: date-time
             * @description Of a GTD order
             */
            expires_at?: string;
            /**
             * @description Refused by the market if any part of it would trade at once
             * @default false
             */
            post_only: boolean;
        };
        NewMarketOrder: {
            /** Format: uuid */
            market_maker_id: string;
            certificate_type: components["schemas"]["Certificate"];
            side: components["schemas"]["Side"];
            /** @default LIMIT */
            order_type: components["schemas"]["OrderType"];
            price?: components["schemas"]["Decimal"];
            quantity?: components["schemas"]["Decimal"];
            budget_eur?: components["schemas"]["Decimal"];
            time_in_force?: components["schemas"]["TimeInForce"];
            /** Format: date-time */
            expires_at?: string;
            /** @default false */
            post_only: boolean;
        };
        /** @description What is not sent stays */
        OrderAmendment: {
            price?: components["schemas"]["Decimal"];
            /** @description The whole quantity, with what has traded already */
            quantity?: components["schemas"]["Decimal"];
        };
        Order: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Of a market maker's order
             */
            market_maker_id?: string;
            /**
             * Format: uuid
             * @description Of a client's order
             */
            entity_id?: string;
            certificate_type: components["schemas"]["Certificate"];
            side: components["schemas"]["Side"];
            order_type: components["schemas"]["OrderType"];
            time_in_force: components["schemas"]["TimeInForce"];
            post_only: boolean;
            price: Exact | null;
            /** @description Of a MARKET order */
            protection_price: Exact | null;
            quantity: number | null;
            budget_eur: Exact | null;
            filled_quantity: number;
            remaining_quantity: number | null;
            average_price: Exact | null;
            /** @description What it traded for */
            gross_eur: Exact;
            /** @description What it pays on what it trades. It stays as it was when the order was accepted */
            fee_bps: components["schemas"]["BasisPoints"];
            /** @description What it paid on that */
            fee_eur: Exact;
            /** @description What is still reserved for it: EUR to buy, certificates to sell */
            locked: Exact;
            status: components["schemas"]["OrderStatus"];
            reason: components["schemas"]["OrderReason"] | null;
            /** Format: date-time */
            expires_at: string | null;
            ticket_id: components["schemas"]["TicketId"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        OrderDetail: {
            order: components["schemas"]["Order"];
            /** @description The newest hundred */
            trades: components["schemas"]["Trade"][];
        };
        NewOrders: {
            orders: components["schemas"]["NewOrder"][];
        };
        OrdersPlaced: {
            orders: components["schemas"]["Order"][];
            ticket_id: components["schemas"]["TicketId"];
        };
        OrdersCancelled: {
            /** @description How many orders were open */
            cancel_requested: number;
            ticket_id: components["schemas"]["TicketId"];
        };
        Quote: {
            price: components["schemas"]["Decimal"];
            quantity: components["schemas"]["Decimal"];
        };
        /** @enum {string} */
        QuotingStatus: "OFF" | "ON" | "PAUSED";
        /**
         * @description Why it is paused. BY_HAND stays until somebody ends it, all others end by themselves
         * @enum {string}
         */
        QuotingReason: "BY_HAND" | "STALE_REFERENCE" | "OUT_OF_BAND" | "NOTHING_TO_QUOTE" | "MAX_POSITION" | "MARKET_HALTED" | "ACCOUNT_NOT_ACTIVE" | "KILL_SWITCH" | "LIMITS" | "REFUSED" | "FAILING";
        QuotingConfigure: {
            certificate_type: components["schemas"]["Certificate"];
            /** @description The whole spread, in hundredths of a percent of the reference; each side stands half of it away */
            spread_bps: number;
            /** @description Certificates of the first level */
            size: components["schemas"]["Decimal"];
            /** @default 1 */
            layers: number;
            /**
             * @description How much further each level stands; at least a tick
             * @default 10
             */
            layer_step_bps: number;
            /**
             * @description How much larger each level is than the first, times its number; 10000 adds the first level again
             * @default 0
             */
            size_step_bps: number;
            /** @description It does not buy beyond this; null: no limit */
            max_position?: components["schemas"]["Decimal"] | null;
            /**
             * @description How much lower it quotes when it holds max_position; in proportion below that
             * @default 0
             */
            skew_bps: number;
            /**
             * @description How often it looks
             * @default 10
             */
            refresh_seconds: number;
            /**
             * @description Smaller moves leave the quotes alone and so keep their place in the queue
             * @default 0
             */
            tolerance_bps: number;
            /** @description It pauses when its first quote would be lower; null: off */
            price_min?: components["schemas"]["Decimal"] | null;
            /** @description The same, higher */
            price_max?: components["schemas"]["Decimal"] | null;
            /** @description It pauses when what it goes by is older; null: never */
            stale_reference_seconds?: number | null;
        };
        QuotingTerms: {
            /** @description The whole spread, in hundredths of a percent of the reference; each side stands half of it away */
            spread_bps: number;
            /** @description Certificates of the first level */
            size: number;
            layers: number;
            /** @description How much further each level stands; at least a tick */
            layer_step_bps: number;
            /** @description How much larger each level is than the first, times its number; 10000 adds the first level again */
            size_step_bps: number;
            max_position: number | null;
            /** @description How much lower it quotes when it holds max_position; in proportion below that */
            skew_bps: number;
            /** @description How often it looks */
            refresh_seconds: number;
            /** @description Smaller moves leave the quotes alone and so keep their place in the queue */
            tolerance_bps: number;
            price_min: Exact | null;
            price_max: Exact | null;
            /** @description It pauses when what it goes by is older; null: never */
            stale_reference_seconds: number | null;
        };
        QuotingSwitch: {
            certificate_type: components["schemas"]["Certificate"];
            status: components["schemas"]["QuotingStatus"];
        };
        QuotingCycle: {
            /** Format: date-time */
            at: string;
            /**
             * @description It left its quotes alone, replaced them, or had none
             * @enum {string}
             */
            decision: "KEPT" | "QUOTED" | "PAUSED";
            /** @description What it went by: the middle of what others have in the book, else the last price, else the default of the market */
            reference_price: Exact | null;
            reference_source: ("MID" | "LAST" | "DEFAULT") | null;
            /** @description Of a last price; 0 for the middle of the book, null for the default */
            reference_age_seconds: number | null;
            /** @description Certificates it held */
            position: number | null;
            /** @description Where it changed something */
            ticket_id: components["schemas"]["TicketId"] | null;
        };
        StandingQuote: {
            /** Format: uuid */
            order_id: string;
            side: components["schemas"]["Side"];
            price: Exact;
            quantity: number;
            remaining_quantity: number;
            status: components["schemas"]["OrderStatus"];
        };
        Quoting: {
            certificate_type: components["schemas"]["Certificate"];
            status: components["schemas"]["QuotingStatus"];
            reason: components["schemas"]["QuotingReason"] | null;
            terms: components["schemas"]["QuotingTerms"] | null;
            /** @description How often somebody has configured or switched it */
            epoch: number;
            /** @description How often it has looked since then */
            cycle: number;
            /** @description How often in a row it could not look */
            failures: number;
            /**
             * Format: date-time
             * @description When it looks next
             */
            due_at: string | null;
            last_cycle: components["schemas"]["QuotingCycle"] | null;
            /** @description Under which it was switched on last */
            started_ticket_id: components["schemas"]["TicketId"] | null;
            /** @description The quotes that are in the book, or on their way there */
            standing: components["schemas"]["StandingQuote"][];
        };
        QuotingList: {
            /** Format: uuid */
            market_maker_id: string;
            quoting: components["schemas"]["Quoting"][];
        };
        QuotingChanged: {
            certificate_type: components["schemas"]["Certificate"];
            status: components["schemas"]["QuotingStatus"];
            reason: components["schemas"]["QuotingReason"] | null;
            terms: components["schemas"]["QuotingTerms"];
            epoch: number;
            /** Format: date-time */
            due_at: string | null;
            /** @description Quotes that are taken back with this */
            replaced: string[];
            ticket_id: components["schemas"]["TicketId"];
        };
        QuotesUpdate: {
            certificate_type: components["schemas"]["Certificate"];
            bid_price?: components["schemas"]["Decimal"];
            bid_quantity?: components["schemas"]["Decimal"];
            ask_price?: components["schemas"]["Decimal"];
            ask_quantity?: components["schemas"]["Decimal"];
            /** @description Further levels, or all of them */
            bids?: components["schemas"]["Quote"][];
            asks?: components["schemas"]["Quote"][];
        };
        QuotesUpdated: {
            orders: components["schemas"]["Order"][];
            /** @description The orders that make room */
            replaced: string[];
            ticket_id: components["schemas"]["TicketId"];
        };
        OrderPlaced: {
            order: components["schemas"]["Order"];
            ticket_id: components["schemas"]["TicketId"];
        };
        OrderCancelled: {
            success: boolean;
            /**
             * @description cancel_requested if the market has not answered yet; what traded or ended first is a 400
             * @enum {string}
             */
            status: "CANCELLED" | "cancel_requested";
            /** Format: uuid */
            order_id: string;
            ticket_id: components["schemas"]["TicketId"];
        };
        MarketResumed: {
            success: boolean;
            certificate_type: components["schemas"]["Certificate"];
            ticket_id: components["schemas"]["TicketId"];
        };
        WantedLiquidity: {
            certificate_type: components["schemas"]["Certificate"];
            /** @description What bids may lock together, fee included */
            bid_amount_eur?: components["schemas"]["Decimal"];
            /** @description What asks may be worth together */
            ask_amount_eur?: components["schemas"]["Decimal"];
        };
        LiquidityPreview: {
            can_execute: boolean;
            /** @description Why not */
            reason: string | null;
            certificate_type: components["schemas"]["Certificate"];
            reference: components["schemas"]["LiquidityReference"];
            bid_plan: components["schemas"]["LiquidityPlan"];
            ask_plan: components["schemas"]["LiquidityPlan"];
            /** @description The first of what the two sides are short of; each plan says its own */
            missing_assets: components["schemas"]["MissingAssets"] | null;
            suggested_actions: ("create_liquidity_providers" | "fund_existing_lps" | "create_asset_holders" | "fund_existing_ahs")[];
            /** @description Market makers that have something to place and may not */
            left_out: {
                /** Format: uuid */
                mm_id: string;
                mm_name: string;
                /** @enum {string} */
                reason: "KILL_SWITCH_ENGAGED" | "LIMITS";
            }[];
            total_orders_count: number;
            /** @description The spread afterwards, in percent of its middle */
            estimated_spread: Exact | null;
            /** @description In EUR; null while a side of the book is empty */
            spread_before: Exact | null;
            /** @description In EUR */
            spread_after: Exact | null;
            /** @description SHA-256 of everything that the plan would do: the same plan has the same hash */
            plan_hash: string;
        };
        LiquidityReference: {
            /** @description It may lie between two ticks */
            price: Exact;
            /** @enum {string} */
            source: "MID" | "BEST_BID" | "BEST_ASK" | "LAST" | "DEFAULT";
            /**
             * Format: date-time
             * @description The moment of the book or of the last trade; a default has none
             */
            as_of: string | null;
            age_seconds: number | null;
        };
        LiquidityPlan: {
            /** @description Who places how much, the richest first */
            mms: components["schemas"]["LiquidityAllocation"][];
            /** @description What is wanted, in EUR */
            total_amount: Exact;
            /** @description What the orders come to, in EUR: never more, and less by what pays for no whole certificate */
            actual_amount: Exact;
            quantity: number;
            orders_count: number;
            /** @description The nearest to the spread first */
            price_levels: {
                price: Exact;
                percentage: number;
                quantity: number;
                orders_count: number;
            }[];
            missing_assets: components["schemas"]["MissingAssets"] | null;
        };
        LiquidityAllocation: {
            /** Format: uuid */
            mm_id: string;
            mm_name: string;
            mm_type: components["schemas"]["MarketMakerType"];
            /** @description EUR of a LIQUIDITY_PROVIDER, certificates of an ASSET_HOLDER */
            allocation: Exact;
            /** @description Its part of what is wanted */
            amount_eur: Exact;
            quantity: number;
            orders_count: number;
        };
        MissingAssets: {
            asset_type: components["schemas"]["Asset"];
            required: Exact;
            available: Exact;
            shortfall: Exact;
        };
        LiquidityToCreate: {
            certificate_type: components["schemas"]["Certificate"];
            bid_amount_eur?: components["schemas"]["Decimal"];
            ask_amount_eur?: components["schemas"]["Decimal"];
            /** @description Of the preview that is to be executed */
            plan_hash: string;
            notes?: string;
        };
        LiquidityCreated: {
            /** @description Whether all of it is funded and on its way to the market; false while it is still being funded */
            success: boolean;
            /** Format: uuid */
            liquidity_operation_id: string;
            status: components["schemas"]["LiquidityStatus"];
            orders_created: number;
            bid_liquidity_eur: Exact;
            ask_liquidity_eur: Exact;
            market_makers_used: components["schemas"]["LiquidityPart"][];
            ticket_id: components["schemas"]["TicketId"];
        };
        /**
         * @description FUNDING: orders are being funded. UNDOING: somebody could not pay, funds go back. PLACED: funded, on the way to the market.
         *     EXECUTED: in the book. REFUSED: nothing came in and nothing stays locked. CANCELLED: what was left of it was asked out again.
         * @enum {string}
         */
        LiquidityStatus: "FUNDING" | "UNDOING" | "PLACED" | "EXECUTED" | "REFUSED" | "CANCELLED";
        LiquidityPart: {
            /** Format: uuid */
            mm_id: string;
            mm_name: string;
            mm_type: components["schemas"]["MarketMakerType"];
            /** @description EUR of a LIQUIDITY_PROVIDER, certificates of an ASSET_HOLDER */
            amount: Exact;
            orders_count: number;
        };
        LiquidityOperation: {
            /** Format: uuid */
            id: string;
            certificate_type: components["schemas"]["Certificate"];
            status: components["schemas"]["LiquidityStatus"];
            target_bid_liquidity_eur: Exact;
            target_ask_liquidity_eur: Exact;
            actual_bid_liquidity_eur: Exact;
            actual_ask_liquidity_eur: Exact;
            reference_price: Exact;
            /** @enum {string} */
            reference_source: "MID" | "BEST_BID" | "BEST_ASK" | "LAST" | "DEFAULT";
            market_makers: number;
            orders: number;
            created_by: string;
            notes: string | null;
            /** Format: date-time */
            created_at: string;
        };
        LiquidityOperationDetail: {
            /** Format: uuid */
            id: string;
            certificate_type: components["schemas"]["Certificate"];
            status: components["schemas"]["LiquidityStatus"];
            target_bid_liquidity_eur: Exact;
            target_ask_liquidity_eur: Exact;
            actual_bid_liquidity_eur: Exact;
            actual_ask_liquidity_eur: Exact;
            reference_price: Exact;
            /** @enum {string} */
            reference_source: "MID" | "BEST_BID" | "BEST_ASK" | "LAST" | "DEFAULT";
            market_makers: number;
            orders: number;
            created_by: string;
            notes: string | null;
            /** Format: date-time */
            created_at: string;
            market_makers_used: components["schemas"]["LiquidityPart"][];
            orders_created: string[];
            open_orders: number;
            filled_quantity: number;
        };
        LiquidityCancelled: {
            /** Format: uuid */
            liquidity_operation_id: string;
            /** @description How many orders were open */
            cancel_requested: number;
            ticket_id: components["schemas"]["TicketId"];
        };
        Provision: {
            /** @enum {string} */
            action: "create_new" | "fund_existing";
            mm_type: components["schemas"]["MarketMakerType"];
            /** @description Required for an ASSET_HOLDER; a LIQUIDITY_PROVIDER is given EUR */
            certificate_type?: components["schemas"]["Certificate"];
            /** @description For all of them together */
            amount: components["schemas"]["Decimal"];
            /** @description Of create_new: how many */
            count?: number;
            /** @description Of fund_existing: which */
            mm_ids?: string[];
        };
        Provisioned: {
            mm_type: components["schemas"]["MarketMakerType"];
            asset_type: components["schemas"]["Asset"];
            amount: Exact;
            /** @description What was given: less than the amount only where somebody could not be given anything any more */
            provisioned: Exact;
            market_makers: {
                /** Format: uuid */
                mm_id: string;
                mm_name: string;
                amount: Exact;
                ticket_id: components["schemas"]["TicketId"];
            }[];
            /** @description What became impossible while it was done */
            refused: {
                detail: string;
                ticket_id: components["schemas"]["TicketId"];
            }[];
            ticket_id: components["schemas"]["TicketId"];
        };
        OrderPreview: {
            certificate_type: components["schemas"]["Certificate"];
            side: components["schemas"]["Side"];
            /** @description Whether it would be accepted */
            can_execute: boolean;
            /** @description Why not */
            reason: string | null;
            /** @description What it would trade at once, by price */
            fills: {
                price: Exact;
                quantity: number;
                gross_eur: Exact;
            }[];
            quantity: number | null;
            filled_quantity: number;
            average_price: Exact | null;
            worst_price: Exact | null;
            gross_eur: Exact;
            /** @description What the caller would pay on what it trades */
            fee_bps: components["schemas"]["BasisPoints"];
            fee_eur: Exact;
            /** @description What a BUY pays or a SELL receives for these fills, with the fee */
            net_eur: Exact;
            /** @description What placing it would reserve: EUR to buy, certificates to sell */
            locks: Exact;
            /** @description What would be available after that */
            remaining_balance: Exact;
            /** @description The journal entry after which the book was so */
            sequence: number;
        };
        Trade: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            order_id: string;
            certificate_type: components["schemas"]["Certificate"];
            side: components["schemas"]["Side"];
            /** @description Whether this order came in and found the other one resting */
            incoming: boolean;
            price: Exact;
            quantity: number;
            gross_eur: Exact;
            fee_eur: Exact;
            ticket_id: components["schemas"]["TicketId"];
            /** Format: date-time */
            executed_at: string;
        };
        TapeTrade: {
            /** Format: uuid */
            id: string;
            certificate_type: components["schemas"]["Certificate"];
            price: Exact;
            quantity: number;
            /** @description That of the order that came in */
            side: components["schemas"]["Side"];
            sequence: number;
            /** Format: date-time */
            executed_at: string;
        };
        BookLevel: {
            price: Exact;
            quantity: number;
            /** @description How many orders */
            orders: number;
            /** @description With all better levels */
            cumulative_quantity: number;
        };
        OrderBook: {
            certificate_type: components["schemas"]["Certificate"];
            /** @description The journal entry after which it was so; the live feed goes on from there */
            sequence: number;
            /** Format: date-time */
            as_of: string | null;
            bids: components["schemas"]["BookLevel"][];
            asks: components["schemas"]["BookLevel"][];
            best_bid: Exact | null;
            best_ask: Exact | null;
            spread: Exact | null;
            mid: Exact | null;
            last_price: Exact | null;
            /** @description Whether the market stands still until an administrator lets it go on */
            halted: boolean;
        };
        Depth: {
            certificate_type: components["schemas"]["Certificate"];
            sequence: number;
            bids: {
                price: Exact;
                cumulative_quantity: number;
                cumulative_eur: Exact;
            }[];
            asks: {
                price: Exact;
                cumulative_quantity: number;
                cumulative_eur: Exact;
            }[];
        };
        MarketStats: {
            certificate_type: components["schemas"]["Certificate"];
            last_price: Exact | null;
            open_24h: Exact | null;
            high_24h: Exact | null;
            low_24h: Exact | null;
            change_24h: Exact | null;
            change_percent_24h: Exact | null;
            volume_24h: number;
            turnover_eur_24h: Exact;
            trades_24h: number;
            best_bid: Exact | null;
            best_ask: Exact | null;
            /** @description The middle of the book, else its one side, else the last price, else the default of the market */
            reference_price: Exact;
            /** @enum {string} */
            reference_source: "MID" | "BEST_BID" | "BEST_ASK" | "LAST" | "DEFAULT";
            halted: boolean;
        };
        Candle: {
            /** Format: date-time */
            start: string;
            open: Exact;
            high: Exact;
            low: Exact;
            close: Exact;
            volume: number;
            turnover_eur: Exact;
            trades: number;
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
            /** @description Of PLAN_MOVED: the plan as it is now */
            preview?: components["schemas"]["LiquidityPreview"];
            /** @description Of INSUFFICIENT_ASSETS, with the three below */
            asset_type?: components["schemas"]["Asset"];
            required?: Exact;
            available?: Exact;
            shortfall?: Exact;
            /** @description Of POSITION_LIMIT, NOTIONAL_LIMIT and PRICE_BAND: what it would have come to */
            asked?: Exact;
            /** @description What the limit allows */
            allowed?: Exact;
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
        /** @description No or bad API key, or a signature that is missing, wrong, late or used */
        KeyRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The API key may not do that, or not from there */
        KeyForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description More requests than the API key may send; nothing was done, and this alone leaves no ticket */
        TooMany: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
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
        /** @description Of a signed request, the moment of signing; at most 30 seconds away from our clock. */
        Timestamp: string;
        /** @description Of a signed request, a text that its key never signs again. */
        Nonce: string;
        /** @description Ed25519, in base 64, over method, path, query, timestamp, nonce and the SHA-256 of the body. */
        Signature: string;
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
        Certificate: components["schemas"]["Certificate"];
        CertificateFilter: components["schemas"]["Certificate"];
        SideFilter: components["schemas"]["Side"];
        /** @description Any of these, separated by commas or given more than once */
        OrderStatuses: components["schemas"]["OrderStatus"][];
        /** @description Only this market maker's */
        OneMarketMaker: string;
        /** @description So many levels of each side */
        Depth: number;
    };
    requestBodies: never;
    headers: {
        /** @description The next page, as rel="next"; absent on the last one. */
        Link: string;
        /** @description Seconds to wait. */
        RetryAfter: number;
        /** @description How many requests the key may send at once. */
        RateLimitLimit: number;
        /** @description How many of them are left. */
        RateLimitRemaining: number;
        /** @description Seconds until all of them are. */
        RateLimitReset: number;
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
                     *         "access": "ok",
                     *         "commands": "ok",
                     *         "realtime": "ok",
                     *         "market-commands": "ok",
                     *         "quoting": "ok"
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
                     *         "fee_bps": null,
                     *         "limits": {
                     *           "position_max": {
                     *             "CEA": null,
                     *             "EUA": null
                     *           },
                     *           "notional_max_eur": null,
                     *           "price_band_bps": null
                     *         },
                     *         "kill_switch": {
                     *           "engaged": false,
                     *           "reason": null,
                     *           "engaged_by": null,
                     *           "engaged_at": null
                     *         },
                     *         "total_orders": 0,
                     *         "open_orders": 0,
                     *         "total_trades": 0,
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
    getMarketMakerInventory: {
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
            /** @description The inventory */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "market_maker_id": "0199d3c0-7a10-7c3e-9d0b-5f3a1c2b4d6e",
                     *       "certificates": [
                     *         {
                     *           "certificate_type": "CEA",
                     *           "quantity": 900,
                     *           "available": 700,
                     *           "locked": 200,
                     *           "average_cost": 14,
                     *           "cost_eur": 12600,
                     *           "market_price": 15.5,
                     *           "market_price_source": "MID",
                     *           "market_price_as_of": "2026-11-20T09:30:00.000Z",
                     *           "market_value_eur": 13950,
                     *           "unrealised_profit_eur": 1350,
                     *           "realised_profit_eur": 148.5
                     *         },
                     *         {
                     *           "certificate_type": "EUA",
                     *           "quantity": 0,
                     *           "available": 0,
                     *           "locked": 0,
                     *           "average_cost": null,
                     *           "cost_eur": 0,
                     *           "market_price": 81,
                     *           "market_price_source": "DEFAULT",
                     *           "market_price_as_of": null,
                     *           "market_value_eur": 0,
                     *           "unrealised_profit_eur": 0,
                     *           "realised_profit_eur": 0
                     *         }
                     *       ],
                     *       "eur": {
                     *         "available": 1548.5,
                     *         "locked": 0,
                     *         "total": 1548.5
                     *       },
                     *       "totals": {
                     *         "cost_eur": 12600,
                     *         "market_value_eur": 13950,
                     *         "unrealised_profit_eur": 1350,
                     *         "realised_profit_eur": 148.5
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Inventory"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMarketMakerRisk: {
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
            /** @description The risk */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "market_maker_id": "0199d3c0-7a10-7c3e-9d0b-5f3a1c2b4d6e",
                     *       "certificates": [
                     *         {
                     *           "certificate_type": "CEA",
                     *           "net_position": 400,
                     *           "delta": 400,
                     *           "open_buy_quantity": 500,
                     *           "open_sell_quantity": 0,
                     *           "lowest_position": 400,
                     *           "highest_position": 900,
                     *           "market_price": 15.5,
                     *           "market_price_source": "MID",
                     *           "market_price_as_of": "2026-11-20T09:30:00.000Z",
                     *           "exposure_eur": 6200
                     *         },
                     *         {
                     *           "certificate_type": "EUA",
                     *           "net_position": 0,
                     *           "delta": 0,
                     *           "open_buy_quantity": 0,
                     *           "open_sell_quantity": 0,
                     *           "lowest_position": 0,
                     *           "highest_position": 0,
                     *           "market_price": 81,
                     *           "market_price_source": "DEFAULT",
                     *           "market_price_as_of": null,
                     *           "exposure_eur": 0
                     *         }
                     *       ],
                     *       "locked_in_bids_eur": 7537.5,
                     *       "market_value_eur": 6200,
                     *       "capital_at_risk_eur": 13737.5,
                     *       "limits": [
                     *         {
                     *           "limit": "POSITION_MAX",
                     *           "certificate_type": "CEA",
                     *           "used": 900,
                     *           "allowed": 1000,
                     *           "used_percent": 90
                     *         },
                     *         {
                     *           "limit": "NOTIONAL_MAX",
                     *           "certificate_type": null,
                     *           "used": 7500,
                     *           "allowed": 10000,
                     *           "used_percent": 75
                     *         }
                     *       ],
                     *       "kill_switch": {
                     *         "engaged": false,
                     *         "reason": null,
                     *         "engaged_by": null,
                     *         "engaged_at": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RiskMetrics"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateMarketMakerLimits: {
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
                "application/json": components["schemas"]["MarketMakerLimits"];
            };
        };
        responses: {
            /** @description Set, and on record under the ticket */
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
    switchMarketMaker: {
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
                "application/json": components["schemas"]["KillSwitchWanted"];
            };
        };
        responses: {
            /** @description Done, and on record under the ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KillSwitched"];
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
    getFees: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "CEA": {
                     *         "CLIENT": {
                     *           "BUY": 50,
                     *           "SELL": 50
                     *         },
                     *         "MARKET_MAKER": {
                     *           "BUY": 0,
                     *           "SELL": 0
                     *         }
                     *       },
                     *       "EUA": {
                     *         "CLIENT": {
                     *           "BUY": 50,
                     *           "SELL": 50
                     *         },
                     *         "MARKET_MAKER": {
                     *           "BUY": 0,
                     *           "SELL": 0
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Fees"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateFees: {
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
                "application/json": components["schemas"]["Fees"];
            };
        };
        responses: {
            /** @description Set, and on record under the ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fees": {
                     *         "CEA": {
                     *           "CLIENT": {
                     *             "BUY": 40,
                     *             "SELL": 50
                     *           },
                     *           "MARKET_MAKER": {
                     *             "BUY": 0,
                     *             "SELL": 0
                     *           }
                     *         },
                     *         "EUA": {
                     *           "CLIENT": {
                     *             "BUY": 50,
                     *             "SELL": 50
                     *           },
                     *           "MARKET_MAKER": {
                     *             "BUY": 0,
                     *             "SELL": 0
                     *           }
                     *         }
                     *       },
                     *       "ticket_id": "TKT-2026-000042"
                     *     }
                     */
                    "application/json": components["schemas"]["FeesUpdated"];
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
    placeOrder: {
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
                "application/json": components["schemas"]["NewOrder"];
            };
        };
        responses: {
            /** @description Accepted, and on record under the ticket; what the market makes of it follows within moments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPlaced"];
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
    previewOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrder"];
            };
        };
        responses: {
            /** @description The order against the book as it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPreview"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMyOrders: {
        parameters: {
            query?: {
                /** @description Any of these, separated by commas or given more than once */
                status?: components["parameters"]["OrderStatuses"];
                certificate_type?: components["parameters"]["CertificateFilter"];
                side?: components["parameters"]["SideFilter"];
                /** @description Not before this moment; a date alone means its first moment in UTC. */
                date_from?: components["parameters"]["DateFrom"];
                /** @description Not after this moment; a date alone means its last moment in UTC. */
                date_to?: components["parameters"]["DateTo"];
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
                    "application/json": components["schemas"]["Order"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMyOrder: {
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
            /** @description The order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    amendMyOrder: {
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
                "application/json": components["schemas"]["OrderAmendment"];
            };
        };
        responses: {
            /** @description On its way to the market, and on record under the ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPlaced"];
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
    cancelMyOrder: {
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
            /** @description Cancelled, or requested if the market has not answered within two seconds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderCancelled"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMyTrades: {
        parameters: {
            query?: {
                certificate_type?: components["parameters"]["CertificateFilter"];
                /** @description Those of one order */
                order_id?: string;
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
                    "application/json": components["schemas"]["Trade"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMyBalances: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
    listMarketOrders: {
        parameters: {
            query?: {
                /** @description Only this market maker's */
                market_maker_id?: components["parameters"]["OneMarketMaker"];
                /** @description Any of these, separated by commas or given more than once */
                status?: components["parameters"]["OrderStatuses"];
                certificate_type?: components["parameters"]["CertificateFilter"];
                side?: components["parameters"]["SideFilter"];
                /** @description Not before this moment; a date alone means its first moment in UTC. */
                date_from?: components["parameters"]["DateFrom"];
                /** @description Not after this moment; a date alone means its last moment in UTC. */
                date_to?: components["parameters"]["DateTo"];
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
                    "application/json": components["schemas"]["Order"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    placeMarketOrder: {
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
                "application/json": components["schemas"]["NewMarketOrder"];
            };
        };
        responses: {
            /** @description Accepted, and on record under the ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPlaced"];
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
    getMarketOrderBook: {
        parameters: {
            query: {
                certificate_type: components["parameters"]["Certificate"];
                /** @description So many levels of each side */
                depth?: components["parameters"]["Depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The book */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderBook"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMarketOrder: {
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
            /** @description The order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    amendMarketOrder: {
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
                "application/json": components["schemas"]["OrderAmendment"];
            };
        };
        responses: {
            /** @description On its way to the market, and on record under the ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPlaced"];
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
    cancelMarketOrder: {
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
            /** @description Cancelled, or requested if the market has not answered within two seconds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderCancelled"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    resumeMarket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller; for 24 hours the same key with the same body gets the first answer again and has no second effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                certificate_type: components["schemas"]["Certificate"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It goes on, and that is on record under the ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketResumed"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getQuoting: {
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
            /** @description One for each certificate, configured or not */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotingList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    configureQuoting: {
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
                "application/json": components["schemas"]["QuotingConfigure"];
            };
        };
        responses: {
            /** @description Configured, and on record under the ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotingChanged"];
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
    switchQuoting: {
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
                "application/json": components["schemas"]["QuotingSwitch"];
            };
        };
        responses: {
            /** @description Switched, and on record under the ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotingChanged"];
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
    createApiKey: {
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
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            /** @description The key, and on record under the ticket, without it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "api_key": "nk_0199d3c07a107c3e9d0b5f3a1c2b4d6e_3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                     *       "key_id": "0199d3c0-7a10-7c3e-9d0b-5f3a1c2b4d6e",
                     *       "prefix": "nk_0199d3c07a10",
                     *       "market_maker_id": "0199d3c0-7a10-7c3e-9d0b-5f3a1c2b4d6f",
                     *       "name": "Quoting engine",
                     *       "scope": "read trade",
                     *       "public_key": null,
                     *       "ip_allow_list": [
                     *         "203.0.113.0/24"
                     *       ],
                     *       "requests_per_second": 50,
                     *       "created_by": "0190a000-0000-7000-8000-000000000001",
                     *       "created_at": "2026-11-20T12:00:00.000Z",
                     *       "expires_at": null,
                     *       "revoked_at": null,
                     *       "note": "Keep it now: it is shown this once and not kept here",
                     *       "ticket_id": "TKT-2026-000001"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyCreated"];
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
    listApiKeys: {
        parameters: {
            query: {
                market_maker_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "key_id": "0199d3c0-7a10-7c3e-9d0b-5f3a1c2b4d6e",
                     *         "prefix": "nk_0199d3c07a10",
                     *         "market_maker_id": "0199d3c0-7a10-7c3e-9d0b-5f3a1c2b4d6f",
                     *         "name": "Quoting engine",
                     *         "scope": "read trade",
                     *         "public_key": null,
                     *         "ip_allow_list": [
                     *           "203.0.113.0/24"
                     *         ],
                     *         "requests_per_second": 50,
                     *         "created_by": "0190a000-0000-7000-8000-000000000001",
                     *         "created_at": "2026-11-20T12:00:00.000Z",
                     *         "expires_at": null,
                     *         "revoked_at": null,
                     *         "last_used_at": "2026-11-20T12:00:01.000Z",
                     *         "is_active": true
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ApiKey"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeApiKey: {
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
            /** @description Revoked, and on record under the ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyRevoked"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOrdersByKey: {
        parameters: {
            query?: {
                /** @description Any of these, separated by commas or given more than once */
                status?: components["parameters"]["OrderStatuses"];
                certificate_type?: components["parameters"]["CertificateFilter"];
                side?: components["parameters"]["SideFilter"];
                /** @description Not before this moment; a date alone means its first moment in UTC. */
                date_from?: components["parameters"]["DateFrom"];
                /** @description Not after this moment; a date alone means its last moment in UTC. */
                date_to?: components["parameters"]["DateTo"];
                limit?: components["parameters"]["Limit"];
                /** @description For the first 10 000 rows; beyond them follow the cursor. */
                offset?: components["parameters"]["Offset"];
                /** @description Opaque; from the previous page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description Of a signed request, the moment of signing; at most 30 seconds away from our clock. */
                "X-Niha-Timestamp"?: components["parameters"]["Timestamp"];
                /** @description Of a signed request, a text that its key never signs again. */
                "X-Niha-Nonce"?: components["parameters"]["Nonce"];
                /** @description Ed25519, in base 64, over method, path, query, timestamp, nonce and the SHA-256 of the body. */
                "X-Niha-Signature"?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"][];
                };
            };
            401: components["responses"]["KeyRefused"];
            403: components["responses"]["KeyForbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    placeOrderByKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller; for 24 hours the same key with the same body gets the first answer again and has no second effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Of a signed request, the moment of signing; at most 30 seconds away from our clock. */
                "X-Niha-Timestamp"?: components["parameters"]["Timestamp"];
                /** @description Of a signed request, a text that its key never signs again. */
                "X-Niha-Nonce"?: components["parameters"]["Nonce"];
                /** @description Ed25519, in base 64, over method, path, query, timestamp, nonce and the SHA-256 of the body. */
                "X-Niha-Signature"?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrder"];
            };
        };
        responses: {
            /** @description Accepted, and on record under the ticket */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPlaced"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["KeyRefused"];
            403: components["responses"]["KeyForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelOrdersByKey: {
        parameters: {
            query?: {
                certificate_type?: components["parameters"]["CertificateFilter"];
            };
            header?: {
                /** @description Chosen by the caller; for 24 hours the same key with the same body gets the first answer again and has no second effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Of a signed request, the moment of signing; at most 30 seconds away from our clock. */
                "X-Niha-Timestamp"?: components["parameters"]["Timestamp"];
                /** @description Of a signed request, a text that its key never signs again. */
                "X-Niha-Nonce"?: components["parameters"]["Nonce"];
                /** @description Ed25519, in base 64, over method, path, query, timestamp, nonce and the SHA-256 of the body. */
                "X-Niha-Signature"?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Asked for, and on record under the ticket */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrdersCancelled"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["KeyRefused"];
            403: components["responses"]["KeyForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    placeOrdersByKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller; for 24 hours the same key with the same body gets the first answer again and has no second effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Of a signed request, the moment of signing; at most 30 seconds away from our clock. */
                "X-Niha-Timestamp"?: components["parameters"]["Timestamp"];
                /** @description Of a signed request, a text that its key never signs again. */
                "X-Niha-Nonce"?: components["parameters"]["Nonce"];
                /** @description Ed25519, in base 64, over method, path, query, timestamp, nonce and the SHA-256 of the body. */
                "X-Niha-Signature"?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrders"];
            };
        };
        responses: {
            /** @description Accepted, and on record under the ticket */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrdersPlaced"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["KeyRefused"];
            403: components["responses"]["KeyForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateQuotesByKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller; for 24 hours the same key with the same body gets the first answer again and has no second effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Of a signed request, the moment of signing; at most 30 seconds away from our clock. */
                "X-Niha-Timestamp"?: components["parameters"]["Timestamp"];
                /** @description Of a signed request, a text that its key never signs again. */
                "X-Niha-Nonce"?: components["parameters"]["Nonce"];
                /** @description Ed25519, in base 64, over method, path, query, timestamp, nonce and the SHA-256 of the body. */
                "X-Niha-Signature"?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotesUpdate"];
            };
        };
        responses: {
            /** @description Accepted, and on record under the ticket */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotesUpdated"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["KeyRefused"];
            403: components["responses"]["KeyForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOrderByKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of a signed request, the moment of signing; at most 30 seconds away from our clock. */
                "X-Niha-Timestamp"?: components["parameters"]["Timestamp"];
                /** @description Of a signed request, a text that its key never signs again. */
                "X-Niha-Nonce"?: components["parameters"]["Nonce"];
                /** @description Ed25519, in base 64, over method, path, query, timestamp, nonce and the SHA-256 of the body. */
                "X-Niha-Signature"?: components["parameters"]["Signature"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDetail"];
                };
            };
            401: components["responses"]["KeyRefused"];
            403: components["responses"]["KeyForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    amendOrderByKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller; for 24 hours the same key with the same body gets the first answer again and has no second effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Of a signed request, the moment of signing; at most 30 seconds away from our clock. */
                "X-Niha-Timestamp"?: components["parameters"]["Timestamp"];
                /** @description Of a signed request, a text that its key never signs again. */
                "X-Niha-Nonce"?: components["parameters"]["Nonce"];
                /** @description Ed25519, in base 64, over method, path, query, timestamp, nonce and the SHA-256 of the body. */
                "X-Niha-Signature"?: components["parameters"]["Signature"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderAmendment"];
            };
        };
        responses: {
            /** @description On its way to the market, and on record under the ticket */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPlaced"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["KeyRefused"];
            403: components["responses"]["KeyForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelOrderByKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller; for 24 hours the same key with the same body gets the first answer again and has no second effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Of a signed request, the moment of signing; at most 30 seconds away from our clock. */
                "X-Niha-Timestamp"?: components["parameters"]["Timestamp"];
                /** @description Of a signed request, a text that its key never signs again. */
                "X-Niha-Nonce"?: components["parameters"]["Nonce"];
                /** @description Ed25519, in base 64, over method, path, query, timestamp, nonce and the SHA-256 of the body. */
                "X-Niha-Signature"?: components["parameters"]["Signature"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancelled, or requested if the market has not answered within two seconds */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderCancelled"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["KeyRefused"];
            403: components["responses"]["KeyForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getInventoryByKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of a signed request, the moment of signing; at most 30 seconds away from our clock. */
                "X-Niha-Timestamp"?: components["parameters"]["Timestamp"];
                /** @description Of a signed request, a text that its key never signs again. */
                "X-Niha-Nonce"?: components["parameters"]["Nonce"];
                /** @description Ed25519, in base 64, over method, path, query, timestamp, nonce and the SHA-256 of the body. */
                "X-Niha-Signature"?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The inventory */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "market_maker_id": "0199d3c0-7a10-7c3e-9d0b-5f3a1c2b4d6e",
                     *       "certificates": [
                     *         {
                     *           "certificate_type": "CEA",
                     *           "quantity": 900,
                     *           "available": 700,
                     *           "locked": 200,
                     *           "average_cost": 14,
                     *           "cost_eur": 12600,
                     *           "market_price": 15.5,
                     *           "market_price_source": "MID",
                     *           "market_price_as_of": "2026-11-20T09:30:00.000Z",
                     *           "market_value_eur": 13950,
                     *           "unrealised_profit_eur": 1350,
                     *           "realised_profit_eur": 148.5
                     *         },
                     *         {
                     *           "certificate_type": "EUA",
                     *           "quantity": 0,
                     *           "available": 0,
                     *           "locked": 0,
                     *           "average_cost": null,
                     *           "cost_eur": 0,
                     *           "market_price": 81,
                     *           "market_price_source": "DEFAULT",
                     *           "market_price_as_of": null,
                     *           "market_value_eur": 0,
                     *           "unrealised_profit_eur": 0,
                     *           "realised_profit_eur": 0
                     *         }
                     *       ],
                     *       "eur": {
                     *         "available": 1548.5,
                     *         "locked": 0,
                     *         "total": 1548.5
                     *       },
                     *       "totals": {
                     *         "cost_eur": 12600,
                     *         "market_value_eur": 13950,
                     *         "unrealised_profit_eur": 1350,
                     *         "realised_profit_eur": 148.5
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Inventory"];
                };
            };
            401: components["responses"]["KeyRefused"];
            403: components["responses"]["KeyForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRiskByKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of a signed request, the moment of signing; at most 30 seconds away from our clock. */
                "X-Niha-Timestamp"?: components["parameters"]["Timestamp"];
                /** @description Of a signed request, a text that its key never signs again. */
                "X-Niha-Nonce"?: components["parameters"]["Nonce"];
                /** @description Ed25519, in base 64, over method, path, query, timestamp, nonce and the SHA-256 of the body. */
                "X-Niha-Signature"?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The risk */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "market_maker_id": "0199d3c0-7a10-7c3e-9d0b-5f3a1c2b4d6e",
                     *       "certificates": [
                     *         {
                     *           "certificate_type": "CEA",
                     *           "net_position": 400,
                     *           "delta": 400,
                     *           "open_buy_quantity": 500,
                     *           "open_sell_quantity": 0,
                     *           "lowest_position": 400,
                     *           "highest_position": 900,
                     *           "market_price": 15.5,
                     *           "market_price_source": "MID",
                     *           "market_price_as_of": "2026-11-20T09:30:00.000Z",
                     *           "exposure_eur": 6200
                     *         },
                     *         {
                     *           "certificate_type": "EUA",
                     *           "net_position": 0,
                     *           "delta": 0,
                     *           "open_buy_quantity": 0,
                     *           "open_sell_quantity": 0,
                     *           "lowest_position": 0,
                     *           "highest_position": 0,
                     *           "market_price": 81,
                     *           "market_price_source": "DEFAULT",
                     *           "market_price_as_of": null,
                     *           "exposure_eur": 0
                     *         }
                     *       ],
                     *       "locked_in_bids_eur": 7537.5,
                     *       "market_value_eur": 6200,
                     *       "capital_at_risk_eur": 13737.5,
                     *       "limits": [
                     *         {
                     *           "limit": "POSITION_MAX",
                     *           "certificate_type": "CEA",
                     *           "used": 900,
                     *           "allowed": 1000,
                     *           "used_percent": 90
                     *         },
                     *         {
                     *           "limit": "NOTIONAL_MAX",
                     *           "certificate_type": null,
                     *           "used": 7500,
                     *           "allowed": 10000,
                     *           "used_percent": 75
                     *         }
                     *       ],
                     *       "kill_switch": {
                     *         "engaged": false,
                     *         "reason": null,
                     *         "engaged_by": null,
                     *         "engaged_at": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RiskMetrics"];
                };
            };
            401: components["responses"]["KeyRefused"];
            403: components["responses"]["KeyForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    engageKillSwitchByKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller; for 24 hours the same key with the same body gets the first answer again and has no second effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Of a signed request, the moment of signing; at most 30 seconds away from our clock. */
                "X-Niha-Timestamp"?: components["parameters"]["Timestamp"];
                /** @description Of a signed request, a text that its key never signs again. */
                "X-Niha-Nonce"?: components["parameters"]["Nonce"];
                /** @description Ed25519, in base 64, over method, path, query, timestamp, nonce and the SHA-256 of the body. */
                "X-Niha-Signature"?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KillSwitchReason"];
            };
        };
        responses: {
            /** @description Engaged, and on record under the ticket */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KillSwitched"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["KeyRefused"];
            403: components["responses"]["KeyForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOrderBook: {
        parameters: {
            query: {
                certificate_type: components["parameters"]["Certificate"];
                /** @description So many levels of each side */
                depth?: components["parameters"]["Depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The book */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderBook"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDepth: {
        parameters: {
            query: {
                certificate_type: components["parameters"]["Certificate"];
                /** @description So many levels of each side */
                depth?: components["parameters"]["Depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The depth */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Depth"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTrades: {
        parameters: {
            query: {
                certificate_type: components["parameters"]["Certificate"];
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
                    "application/json": components["schemas"]["TapeTrade"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMarketStats: {
        parameters: {
            query: {
                certificate_type: components["parameters"]["Certificate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketStats"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCandles: {
        parameters: {
            query: {
                certificate_type: components["parameters"]["Certificate"];
                interval?: "1m" | "5m" | "1h" | "1d";
                /** @description Not before this moment; a date alone means its first moment in UTC. */
                date_from?: components["parameters"]["DateFrom"];
                /** @description Not after this moment; a date alone means its last moment in UTC. */
                date_to?: components["parameters"]["DateTo"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest so many in that time; intervals without a trade are left out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candle"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    previewLiquidity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedLiquidity"];
            };
        };
        responses: {
            /** @description The plan, and whether it can be executed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiquidityPreview"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    createLiquidity: {
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
                "application/json": components["schemas"]["LiquidityToCreate"];
            };
        };
        responses: {
            /** @description Placed, or being funded, and on record under the ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiquidityCreated"];
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
    listLiquidityOperations: {
        parameters: {
            query?: {
                certificate_type?: components["parameters"]["CertificateFilter"];
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
            /** @description The operations */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiquidityOperation"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLiquidityOperation: {
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
            /** @description The operation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiquidityOperationDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelLiquidityOperation: {
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
            /** @description Asked for; the market says of each order what has become of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiquidityCancelled"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    provisionLiquidity: {
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
                "application/json": components["schemas"]["Provision"];
            };
        };
        responses: {
            /** @description Provisioned, and on record under the ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mm_type": "LIQUIDITY_PROVIDER",
                     *       "asset_type": "EUR",
                     *       "amount": 100000,
                     *       "provisioned": 100000,
                     *       "market_makers": [
                     *         {
                     *           "mm_id": "0199d3c0-7a10-7c3e-9d0b-5f3a1c2b4d6e",
                     *           "mm_name": "MM-Liquidity-01",
                     *           "amount": 50000,
                     *           "ticket_id": "TKT-2026-000002"
                     *         },
                     *         {
                     *           "mm_id": "0199d3c0-7a10-7c3e-9d0b-5f3a1c2b4d70",
                     *           "mm_name": "MM-Liquidity-02",
                     *           "amount": 50000,
                     *           "ticket_id": "TKT-2026-000003"
                     *         }
                     *       ],
                     *       "refused": [],
                     *       "ticket_id": "TKT-2026-000001"
                     *     }
                     */
                    "application/json": components["schemas"]["Provisioned"];
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
}
