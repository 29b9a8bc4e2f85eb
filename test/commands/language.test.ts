import { describe, expect, test } from '@jest/globals';
import { localeOf } from '../../src/i18n/choice.ts';
import { message } from '../../src/i18n/message.ts';
import { locales, plain } from '../../src/i18n/render.ts';
import { type Core, createCore, dayMs, keysIn } from '../support/core.ts';

const amina = 'slack:T1/U1';
const channel = 'slack:T1/C1';
/** Another one than English, once there is one. */
const other = locales.find((locale) => locale !== 'en') ?? 'en';

async function slack(): Promise<Core> {
  const core = await createCore({ ownDigests: true });
  await core.records.places.put({ _id: 'slack:T1', admittedAt: core.clock.now });
  return core;
}

/** As a platform tells it. */
async function saysWith(core: Core, who: string, locale: string, command: string, values = {}) {
  const request = {
    ...{ command, values, who: { id: who, name: 'Amina', locale } },
    where: { place: 'slack:T1', channel },
  };
  const plan = core.app.bot.plan(request);
  if (plan.kind !== 'ready') throw new Error('incomplete');
  return core.app.bot.run(plan, request);
}

describe('the language somebody is spoken to in', () => {
  test('is the first that is known: their own, the channel’s, the platform’s, the group’s', () => {
    expect(localeOf({ own: other, channel: 'en', hint: 'en', group: 'en' })).toBe(other);
    expect(localeOf({ channel: other, hint: 'en', group: 'en' })).toBe(other);
    expect(localeOf({ hint: `${other}-XX`, group: 'en' })).toBe(other);
    expect(localeOf({ own: 'tlh', channel: 'tlh', hint: 'tlh', group: other })).toBe(other);
    expect(localeOf({ own: 'tlh' })).toBe('en');
  });

  test.each(locales)('is %s once they chose it, and so is what they are sent', async (locale) => {
    const core = await slack();
    await core.join(amina, 'SN');
    const { reply } = await core.speak(amina, `/wg profile language:${locale}`);
    expect(reply.text).toEqual(message('profile.updated'));
    expect(await core.records.people.byIdentity(amina)).toMatchObject({ locale });
    const who = { id: amina, name: 'Amina', locale: 'en-US' };
    expect(core.app.bot.voice(who).locale).toBe(locale);
    const [digest] = await core.records.subscriptions.all();
    expect(digest?.locale).toBe(locale);
    const { text } = await core.speak(amina, '/wg profile');
    const language = { name: 'language', id: locale } as const;
    const change = { command: 'wg profile', rest: 'language:' };
    expect(text).toContain(plain(message('profile.language', { language, change }), core.app.bot.voice(who)));
  });

  test('is found by what the language calls itself, and by its English name', async () => {
    const core = await slack();
    await core.join(amina, 'SN');
    for (const word of ['English', 'english', 'en']) {
      await core.speak(amina, `/wg profile language:${word}`);
      expect(await core.records.people.byIdentity(amina)).toMatchObject({ locale: 'en' });
    }
    expect(keysIn((await core.speak(amina, '/wg profile language:Klingon')).reply)).toContain('problem.intro');
  });

  test('is kept with a request, and theirs once a coordinator confirms it', async () => {
    const core = await slack();
    await core.speak(amina, `/wg profile delegation:SN language:${other}`);
    expect(await core.records.people.byIdentity(amina)).toBeUndefined();
    await core.speak('local:secretariat', `/wg-admin confirm ${amina}`);
    expect(await core.records.people.byIdentity(amina)).toMatchObject({ delegation: 'SN', locale: other });
    const [digest] = await core.records.subscriptions.all();
    expect(digest?.locale).toBe(other);
  });
});

describe('the language of a channel', () => {
  test.each(locales)('is %s where a coordinator settles it, for posts and for whoever chose none', async (locale) => {
    const core = await slack();
    await core.join(amina, 'SN');
    await core.join('slack:T1/U9', 'role:coordinator');
    await core.speak('slack:T1/U9', '/digest subscribe to:here hour:9 level:group');
    const { reply } = await core.speak('slack:T1/U9', `/wg-admin place language:${locale}`);
    expect(reply.text).toEqual(message('place.language', { language: { name: 'language', id: locale } }));
    expect(await core.records.channels.get(channel)).toMatchObject({ level: 'group', locale });
    await core.speak(amina, '/need add "A lab" topic:digital-forensics see:group');
    const who = { id: amina, name: 'Amina', locale: 'tlh' };
    expect(core.app.bot.voice(who, { place: 'slack:T1', channel }).locale).toBe(locale);
    expect(core.app.bot.voice(who).locale).toBe('en');
    core.pass(8 * dayMs);
    await core.app.tick();
    expect(core.postsTo(channel).map(({ voice }) => voice.locale)).toEqual([locale]);
  });

  test('is settled with its digest as well, and stays when its level changes', async () => {
    const core = await slack();
    await core.join('slack:T1/U9', 'role:coordinator');
    await core.speak('slack:T1/U9', `/digest subscribe to:here hour:9 level:group language:${other}`);
    await core.speak('slack:T1/U9', '/wg-admin place level:public');
    expect(await core.records.channels.get(channel)).toMatchObject({ level: 'public', locale: other });
    await core.speak('slack:T1/U9', '/digest subscribe to:here hour:10');
    expect((await core.records.subscriptions.ofTarget({ channel }))[0]).toMatchObject({ hour: 10, locale: other });
  });

  test('is that of an answer which somebody publishes there', async () => {
    const core = await slack();
    await core.join(amina, 'SN');
    await core.join('slack:T1/U9', 'role:coordinator');
    await core.speak('slack:T1/U9', `/wg-admin place language:${other} level:group`);
    await core.speak(amina, '/need add "A lab" topic:digital-forensics see:group');
    await core.speak(amina, '/wg publish "need list"');
    expect(core.postsTo(channel).map(({ voice }) => voice.locale)).toEqual([other]);
  });

  test('is no one’s who does not look after it', async () => {
    const core = await slack();
    await core.join(amina, 'SN');
    expect((await core.speak(amina, '/wg-admin place language:en')).reply.tone).toBe('problem');
    expect(await core.records.channels.get(channel)).toBeUndefined();
  });
});

describe('whoever is met for the first time', () => {
  test.each(locales)('is offered %s once, in that language, where their platform has it', async (locale) => {
    const core = await slack();
    await core.join(amina, 'SN');
    const first = await saysWith(core, amina, `${locale}-XX`, 'wg');
    const label = first.buttons?.find((button) => button.label.key === 'button.language');
    const again = await saysWith(core, amina, `${locale}-XX`, 'wg');
    expect(again.buttons?.find((button) => button.label.key === 'button.language')).toBeUndefined();
    if (locale === 'en') return expect(label).toBeUndefined();
    expect(first.footer?.at(-1)).toMatchObject({ key: 'language.offer', locale });
    expect(label).toMatchObject({ label: { locale }, command: 'wg profile', values: { language: locale } });
    if (label !== undefined) await core.press(amina, label);
    expect(await core.records.people.byIdentity(amina)).toMatchObject({ locale });
  });

  test('is offered none that they chose already, and none with a no', async () => {
    const core = await slack();
    await core.join(amina, 'SN');
    const no = await saysWith(core, amina, other, 'need show', { need: 'N-999' });
    expect(no.buttons).toBeUndefined();
    await core.speak(amina, '/wg profile language:en');
    const answer = await saysWith(core, amina, other, 'wg');
    expect(answer.buttons?.some((button) => button.label.key === 'button.language') ?? false).toBe(false);
  });
});
