-- submissions without their entry in the record
select count(*) from version where kind = 'SUBMITTED'
  and sm3 not in (select after_value from audit where action = 'review.submit');

-- entries in the record without their submission
select count(*) from audit where action = 'review.submit' and after_value not in (select sm3 from version);

-- submissions that nobody was asked to decide
select count(*) from version v where v.kind = 'SUBMITTED' and not exists (select 1 from review_task t where t.version = v.id);

-- drafts whose standing does not know their last submission
select count(*) from draft_state s where s.version is not null and exists
  (select 1 from version v where v.draft = s.draft and v.kind = 'SUBMITTED' and v.id > s.version);

-- drafts under review that nobody has to decide
select count(*) from draft d where d.step not in ('prepare', 'approved') and not exists
  (select 1 from review_task t join version v on v.id = t.version where v.draft = d.id and t.decision = 'WAITING');

-- decisions that wait though the draft is not under review
select count(*) from draft d where d.step in ('prepare', 'approved') and exists
  (select 1 from review_task t join version v on v.id = t.version where v.draft = d.id and t.decision = 'WAITING');

-- drafts that are approved without an approval
select count(*) from draft d join draft_state s on s.draft = d.id where d.step = 'approved' and not exists
  (select 1 from approval a where a.version = s.version);

-- approvals without their entry in the record
select count(*) from approval a join version v on v.id = a.version where v.kind = 'SUBMITTED'
  and not exists (select 1 from audit a where a.action = 'review.approve' and a.after_value like concat(v.sm3, '%'));

-- reviews of secrecy without items
select count(*) from disclosure x where x.step <> 'IGNORED' and not exists (select 1 from disclosure_item i where i.disclosure = x.id);

-- publications being printed that no job prints
select count(*) from disclosure x where x.step = 'PRINTING' and not exists
  (select 1 from scheduled_tasks t where t.task_name = 'disclosure.print' and t.task_instance like concat(x.id, '@%'));

-- publications without files
select count(*) from disclosure x where x.step in ('PLANNED', 'RELEASED', 'SUPERSEDED') and not exists
  (select 1 from publication_file f where f.disclosure = x.id and f.name = 'manifest.json');

-- files of what is not printed
select count(*) from publication_file f join disclosure x on x.id = f.disclosure
  where x.step in ('REVIEW', 'SIGNING', 'READY', 'PRINTING', 'FAILED', 'IGNORED');

-- files whose content is not there or has another length
select count(*) from publication_file f left join content c on c.digest = f.sm3 where c.digest is null or c.bytes <> f.bytes;

-- contents with parts missing
select count(*) from content c where c.bytes <>
  (select coalesce(sum(octet_length(p.bytes)), 0) from content_part p where p.digest = c.digest);

-- contents that nobody holds
select count(*) from content c where not exists (select 1 from content_holder h where h.digest = c.digest);

-- files that are not held
select count(*) from publication_file f where not exists
  (select 1 from content_holder h where h.digest = f.sm3 and h.holder = concat('publication:', f.disclosure));

-- budgets of which not one version alone is the latest that is public, or the numbers have gaps
select count(*) from (select organisation from disclosure where step in ('RELEASED', 'SUPERSEDED')
  group by organisation, budget_year
  having count(*) <> max(number) or sum(case when step = 'RELEASED' then 1 else 0 end) <> 1) as broken;

-- releases without their entry in the record, or entries without release
select abs((select count(*) from disclosure where step in ('RELEASED', 'SUPERSEDED'))
  - (select count(*) from audit where action = 'disclosure.release' and outcome like 'version %'));
