/** `npm run demo` plays the whole sitting. */
import { describe, expect, test } from '@jest/globals';
import { type Key, type Locale, message } from '../../src/i18n/message.ts';
import { plain } from '../../src/i18n/render.ts';
import { run } from '../support/terminal.ts';
import { voiceIn } from '../support/voices.ts';

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

describe('the demonstration in several languages', () => {
  test('each delegation reads its own, and a channel the one that was settled', async () => {
    const { code, out, err } = await run([], ['demo', '--languages'], {});
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const said = (locale: Locale, key: Key) =>
      plain({ ...message('profile.updated'), key }, voiceIn(locale)).replace(/[\u200f\u2066-\u2069]/g, '');
    const bare = out.replace(/[\u200f\u2066-\u2069]/g, '');
    for (const [locale, key] of [
      ['fr', 'home.nothing'],
      ['ar', 'home.waiting'],
      ['ar', 'privacy.intro'],
      ['zh', 'home.nothing'],
      ['zh', 'problem.intro'],
    ] as const)
      expect([locale, key, bare.includes(said(locale, key))]).toEqual([locale, key, true]);
    const channel = bare.slice(bare.indexOf('#arabic')).split('\n\n')[0] ?? '';
    expect(channel).toContain('دورة في الأدلة الإلكترونية');
    expect(channel).toContain('Former 20 juges');
  });
});
