/** The heartbeat's jobs are on their own: one that fails keeps no other from its work. */
import { expect, test } from '@jest/globals';
import { createCore } from './support/core.ts';

test('a digest goes out although another job fails, which is logged', async () => {
  const core = await createCore();
  await core.profile('local:amina', 'SN');
  await core.speak('local:amina', '/need add "Lab" topic:digital-forensics see:group');
  await core.speak('local:secretariat', '/digest subscribe day:monday hour:9 zone:UTC to:here level:group');
  const broken = async () => {
    throw new Error('the database is away');
  };
  Object.assign(core.records.delegations, { find: broken });
  core.clock.now = new Date('2026-11-30T09:00:00Z');
  await core.app.tick();
  expect(core.postsTo('local:general')).toHaveLength(1);
  const failed = core.logged.filter(({ event }) => event === 'job.failed');
  expect(failed).toEqual([
    { event: 'job.failed', data: { job: 'organisations', error: 'Error: the database is away' } },
  ]);
});
