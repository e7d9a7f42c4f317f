-- A market as one would write it on PostgreSQL and get it right: the book's row is locked for as long as an order is in it, so
-- orders of a market come one after the other; funds are locked, trades move them, each command has a ticket whose number has no
-- gap, and all of it is one transaction and one round trip.
create table market (certificate text primary key, last_ticket bigint not null default 0);
create table balance (
    account uuid, asset text, available bigint not null check (available >= 0), locked bigint not null check (locked >= 0),
    primary key (account, asset));
create table placed (
    id uuid primary key, certificate text not null, account uuid not null, side char(1) not null, price bigint not null,
    quantity bigint not null, remaining bigint not null, place bigserial, resting boolean not null);
create index asks on placed (certificate, price, place) where resting and side = 'S';
create index bids on placed (certificate, price desc, place) where resting and side = 'B';
create table trade (
    id bigserial primary key, taker uuid not null, maker uuid not null, price bigint not null, quantity bigint not null);
create table ticket (certificate text, number bigint, action text not null, subject uuid not null, primary key (certificate, number));

create function ticketed(market_of text, what text, about uuid) returns void language plpgsql as $$
declare n bigint;
begin
    update market set last_ticket = last_ticket + 1 where certificate = market_of returning last_ticket into n;
    insert into ticket values (market_of, n, what, about);
end $$;

create function move(whose uuid, what text, free bigint, held bigint) returns void language sql as $$
    update balance set available = available + free, locked = locked + held where account = whose and asset = what;
$$;

create function enter(
    order_id uuid, market_of text, whose uuid, buys boolean, at_most bigint, wanted bigint, waits boolean) returns void
language plpgsql as $$
declare
    remaining_now bigint := wanted;
    other record;
    part bigint;
    met_itself boolean := false;
begin
    perform 1 from market where certificate = market_of for update;
    if buys then perform move(whose, 'EUR', -at_most * wanted, at_most * wanted);
    else perform move(whose, market_of, -wanted, wanted); end if;
    insert into placed (id, certificate, account, side, price, quantity, remaining, resting)
        values (order_id, market_of, whose, case when buys then 'B' else 'S' end, at_most, wanted, wanted, false);
    while remaining_now > 0 and not met_itself loop
        if buys then
            select * into other from placed where resting and side = 'S' and certificate = market_of and price <= at_most
                order by price, place limit 1;
        else
            select * into other from placed where resting and side = 'B' and certificate = market_of and price >= at_most
                order by price desc, place limit 1;
        end if;
        exit when not found;
        if other.account = whose then
            met_itself := true;
        else
            part := least(remaining_now, other.remaining);
            insert into trade (taker, maker, price, quantity) values (order_id, other.id, other.price, part);
            update placed set remaining = remaining - part, resting = remaining > part where id = other.id;
            remaining_now := remaining_now - part;
            if buys then
                perform move(whose, 'EUR', (at_most - other.price) * part, -at_most * part), move(whose, market_of, part, 0),
                    move(other.account, market_of, 0, -part), move(other.account, 'EUR', other.price * part, 0);
            else
                perform move(whose, market_of, 0, -part), move(whose, 'EUR', other.price * part, 0),
                    move(other.account, 'EUR', 0, -other.price * part), move(other.account, market_of, part, 0);
            end if;
            perform ticketed(market_of, 'TRADE', order_id);
        end if;
    end loop;
    update placed set remaining = remaining_now, resting = waits and remaining_now > 0 and not met_itself where id = order_id;
    if remaining_now > 0 and (met_itself or not waits) then
        if buys then perform move(whose, 'EUR', at_most * remaining_now, -at_most * remaining_now);
        else perform move(whose, market_of, remaining_now, -remaining_now); end if;
    end if;
    perform ticketed(market_of, 'PLACED', order_id);
end $$;

create function take_back(order_id uuid, market_of text) returns void language plpgsql as $$
declare gone record;
begin
    perform 1 from market where certificate = market_of for update;
    update placed set resting = false where id = order_id and resting returning * into gone;
    if found then
        if gone.side = 'B' then
            perform move(gone.account, 'EUR', gone.price * gone.remaining, -gone.price * gone.remaining);
        else perform move(gone.account, market_of, gone.remaining, -gone.remaining); end if;
    end if;
    perform ticketed(market_of, 'CANCELLED', order_id);
end $$;
