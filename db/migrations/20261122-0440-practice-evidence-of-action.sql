-- What was brought for one action is read with it: not by walking all evidence.
create index evidence_of_action on actions.evidence (partnership_id, action_id, added_at);
