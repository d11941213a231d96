-- Files, by the SM3 digest of what is in them: uploads, and what is published. In the database, because that is all that
-- several nodes share, and because a file is then there exactly if the transaction that needs it is. In parts, so that
-- none has to be held in memory whole, and because no database has the same bound on the length of bytes.

create table content (
  digest varchar(64) primary key,
  bytes bigint not null
);

create table content_part (
  digest varchar(64) not null references content (digest),
  part integer not null,
  bytes bytea not null,
  primary key (digest, part)
);

-- Who needs a file. One that nobody needs is gone.
create table content_holder (
  holder varchar(80) not null,
  digest varchar(64) not null references content (digest),
  primary key (holder, digest)
);
create index content_holder_digest on content_holder (digest);
