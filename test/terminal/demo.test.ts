/** `npm run demo` plays the whole sitting. */
import { describe, expect, test } from '@jest/globals';
import { run } from '../support/terminal.ts';

describe('the demonstration', () => {
  test('need, offer, reasons, ask, agree, introduction, roundtable, digest, status and gaps, in this order', async () => {
    const { code, out, err } = await run([], ['demo'], {});
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const marks = [
      'You speak for Bangladesh now',
      'Logged N-',
      'did you mean “modality:”?',
      'Logged O-',
      'is a new suggestion for your delegation’s',
      'Nothing is saved yet. This is what your words say',
      'is a new suggestion for your delegation’s',
      'adds up: ',
      'Czechia then sees exactly this:',
      'waits for your delegation: somebody asks to be introduced',
      'a State in Southern Asia ↔ Czechia',
      'Contact of Bangladesh: ICT desk',
      'Contact of Czechia: cyber@mfa.example',
      'Opened R-',
      'Notes of R-',
      'Logged 3 lines of R-',
      'is proposed to your delegation',
      'takes the lead of F-',
      'Logged F-',
      'Closed R-',
      '3 follow-ups go on to R-',
      'in #',
      'Digest: ',
      'Where things stand: ',
      'Needs and offers by topic and region',
    ];
    let at = 0;
    for (const mark of marks) {
      const found = out.indexOf(mark, at);
      expect({ mark, found: found >= at }).toEqual({ mark, found: true });
      at = found;
    }
  });

  test('the closed need is in the coordinators’ digest and not in the group’s', async () => {
    const { out } = await run([], ['demo'], {});
    const posts = out.split('\n\n').filter((block) => block.includes('Digest: '));
    const of = (channel: string) => posts.find((block) => block.includes(`in #${channel}:`)) ?? '';
    expect(of('coordinators')).toContain('Forensics and incident handling for 15 analysts');
    expect(of('general')).not.toContain('15 analysts');
    expect(of('general')).toContain('a State in Southern Asia');
  });
});
