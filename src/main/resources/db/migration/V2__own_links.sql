-- What somebody put on a link of their own; all null for a plain link. Of the key that deletes it only a hash is kept.
alter table share_link add column title       varchar(120);
alter table share_link add column note        varchar(2000);
alter table share_link add column expires_at  timestamp with time zone;
alter table share_link add column delete_hash varchar(64);

create index share_link_expiry on share_link (expires_at);

-- Links that have ended: nothing of them is kept but that they were there, and which form made them.
create table former_link (
    token       varchar(22)              not null primary key,
    fingerprint varchar(64)              not null unique,
    ending      varchar(10)              not null,
    ended_at    timestamp with time zone not null
);
