-- What lies aside is read whole, once, and tidied away soon: keeping an index of it took a quarter of the time of laying it aside.
drop index imports.staged_child_of_import;
drop index imports.staged_episode_of_import;
drop index imports.staged_assessment_of_import;
drop index imports.staged_section_47_of_import;
drop index imports.staged_pre_proceedings_of_import;
drop index imports.staged_plan_of_import;
drop index imports.staged_review_of_import;
