-- The reports of the steering groups. What people write before the freeze stands here and in the
-- lines; what was frozen is a version of its own, which nothing ever changes.
create table steering_report (
  id bigint generated always as identity primary key,
  -- Id of the group whose report it is.
  body varchar(64) not null,
  title varchar(255) not null,
  period_from date not null,
  period_to date not null,
  opened_at timestamp with time zone not null,
  -- The last day for comments; null while nobody has asked for them.
  comments_until date,
  foreword varchar(4000),
  news varchar(4000),
  -- One on each line.
  risks varchar(4000),
  -- Counted per body from 1; null before the freeze.
  report_number integer,
  frozen_at timestamp with time zone,
  -- When it was given up; null for one that was not.
  dropped_at timestamp with time zone,
  -- Ids of the groups that it was mailed to, joined by commas.
  sent_to varchar(2000),
  constraint steering_report_number unique (body, report_number)
);

-- What was written about a municipality, whose tenant it is; none where nothing was.
create table steering_report_line (
  report_id bigint not null,
  tenant_id varchar(64) not null,
  -- By the municipality itself.
  own_comment varchar(2000),
  own_comment_at timestamp with time zone,
  own_comment_by varchar(64),
  -- By the coordinators and the secretariat.
  comment varchar(2000),
  -- Another colour than the computed one, and why.
  colour varchar(16),
  colour_reason varchar(2000),
  comment_at timestamp with time zone,
  comment_by varchar(64),
  primary key (report_id, tenant_id)
);

-- What was frozen: 1, and one more for each correction.
create table steering_report_version (
  report_id bigint not null,
  version integer not null,
  made_at timestamp with time zone not null,
  -- What was corrected, and by whom; null for what was frozen first.
  correction varchar(2000),
  corrected_by varchar(64),
  -- All that it says (JSON).
  content text not null,
  -- The file that people got, in Base64.
  pdf text not null,
  primary key (report_id, version)
);
