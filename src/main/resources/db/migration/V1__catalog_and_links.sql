-- Revisions of catalog and questionnaire: immutable, named by the hash of their content.
create table catalog_revision (
    id            varchar(64)              not null primary key,
    served_since  timestamp with time zone not null,
    collected     varchar(10)              not null,
    dictionary    varchar(1000000)         not null,
    questionnaire varchar(1000000)         not null
);

create table framework (
    revision_id varchar(64)      not null references catalog_revision (id),
    slug        varchar(80)      not null,
    position    integer          not null,
    name        varchar(200)     not null,
    category    varchar(60)      not null,
    summary     varchar(600)     not null,
    profile     varchar(1000000) not null,
    primary key (revision_id, slug)
);

-- A level of null is an unknown level.
create table trait (
    revision_id varchar(64)  not null,
    slug        varchar(80)  not null,
    trait       varchar(120) not null,
    position    integer      not null,
    trait_level integer,
    note        varchar(600),
    source      varchar(600),
    url         varchar(600),
    as_of       varchar(10),
    source_note varchar(600),
    primary key (revision_id, slug, trait),
    foreign key (revision_id, slug) references framework (revision_id, slug)
);

-- Stored results. The fingerprint is unique, so that storing the same again finds the first link.
create table share_link (
    token       varchar(22)              not null primary key,
    fingerprint varchar(64)              not null unique,
    query       varchar(4000)            not null,
    revision_id varchar(64)              not null references catalog_revision (id),
    engine      varchar(20)              not null,
    created_at  timestamp with time zone not null,
    advice      bytea                    not null
);

create index share_link_revision on share_link (revision_id);
