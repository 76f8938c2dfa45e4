// What of the network's own life serves which objective: the communicator says so of spaces, a challenge, and questions by what they are about.
import { sql } from 'drizzle-orm';
import { alignSubject } from '#server/programme/objectives/actions/align.ts';
import type { Aims } from './aims.ts';
import { serving } from './content/programme/serving.ts';
import { as, type Stage } from './stage.ts';

export async function sayWhatServes(stage: Stage, aims: Aims, communicator: string): Promise<void> {
	const ctx = { ...as(stage, communicator, stage.clock.ago(4, 16)), quiet: true };
	const align = (subject: 'space' | 'challenge' | 'post', subjectId: number, aim: string) =>
		alignSubject(ctx, { subject, subjectId, objectiveId: aims.get(aim)! });
	for (const [slug, aim] of Object.entries(serving.spaces)) await align('space', stage.spaces.get(slug)!.id, aim);
	const challenges = await stage.db.execute<{ id: number }>(sql`select id from challenges where not draft order by id`);
	for (const { id } of challenges.rows) await align('challenge', id, serving.challenges);
	// By the first of its topics that says something; what has been answered and says nothing was a search for who knows.
	const questions = await stage.db.execute<{ id: number; topics: string[] }>(sql`select p.id,
		array_to_json(array(select t.name from post_topics pt join topics t on t.id = pt.topic_id where pt.post_id = p.id order by t.id)) as topics
		from posts p join questions q on q.post_id = p.id where p.state = 'published' and q.answer_count > 0 and not p.restricted
			and not exists (select from alignments a where a.subject = 'post' and a.subject_id = p.id) order by p.id`);
	for (const { id, topics } of questions.rows) {
		const said = topics.map((name) => serving.topics[name]).find((aim) => aim !== undefined);
		await align('post', id, said ?? serving.otherQuestions);
	}
}
