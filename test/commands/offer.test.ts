import { describe, expect, test } from '@jest/globals';
import { type Core, createCore, dayMs, idOf, keysIn } from '../support/core.ts';

const visits = '/offer add Forensic lab visits topic:digital-forensics to:global';
const lab = '/need add Forensic lab for examiners topic:digital-forensics';
const amina = 'local:amina';
const peter = 'local:peter';
const olga = 'local:olga';

async function group(): Promise<Core> {
  const core = await createCore();
  await core.profile(amina, 'SN');
  await core.profile(peter, 'CZ');
  await core.profile(olga, 'org:AU', 'observer');
  return core;
}

describe('an offer', () => {
  test('is logged for the group and observers unless said otherwise', async () => {
    const core = await group();
    const more = 'for:csirt-staff as:study-visit in:fr,en places:8 cost:fully-funded from:2027-02-01 until:2027-03-01';
    const answer = await core.speak(peter, `${visits} deadline:2027-01-15 ${more} contact:desk@example.org`);
    expect(answer.reply).toMatchObject({ tone: 'good', text: { key: 'offer.added' } });
    expect(keysIn(answer.reply)).toEqual(
      expect.arrayContaining(['visibility.group', 'visibility.stakeholders', 'offer.waiting']),
    );
    expect(await core.records.offers.whole.get(idOf(answer))).toMatchObject({
      ...{ title: 'Forensic lab visits', eligible: ['global'], deadline: '2027-01-15', audience: ['csirt-staff'] },
      ...{ modality: ['study-visit'], languages: ['fr', 'en'], places: 8, cost: 'fully-funded', from: '2027-02-01' },
      ...{ to: '2027-03-01', contact: 'desk@example.org', visibility: 'group', stakeholders: true, owners: ['CZ'] },
    });
  });

  test.each([
    ['deadline:2026-11-22', 'offer.past'],
    ['until:2026-11-22', 'offer.past'],
    ['from:2027-03-01 until:2027-02-01', 'offer.order'],
    ['places:0', 'field.number'],
    ['to:atlantis', 'field.choice'],
  ])('with %s is not logged', async (words, key) => {
    const core = await group();
    expect(keysIn((await core.speak(peter, `${visits} ${words}`)).reply)).toContain(key);
    expect(await core.records.offers.whole.list({})).toEqual([]);
  });

  test('shows its contact to its own side only', async () => {
    const core = await group();
    const id = idOf(await core.speak(peter, `${visits} contact:desk@example.org see:public`));
    expect((await core.speak(peter, id)).text).toContain('desk@example.org');
    for (const who of [amina, olga, 'local:nobody']) {
      const { text } = await core.speak(who, id);
      expect(text).toContain('Forensic lab visits');
      expect(text).not.toContain('desk@example.org');
    }
  });

  test('of an observer says what it costs, and at most five are open', async () => {
    const core = await group();
    expect((await core.speak(olga, visits)).reply.text.key).toBe('offer.cost');
    const ids: string[] = [];
    for (let each = 0; each < 5; each += 1) ids.push(idOf(await core.speak(olga, `${visits} cost:self-funded`)));
    expect((await core.speak(olga, `${visits} cost:self-funded`)).reply.text.key).toBe('offer.five');
    expect((await core.speak(olga, `/offer close ${ids[0]}`)).reply.text.key).toBe('offer.closed');
    expect((await core.speak(olga, `${visits} cost:self-funded`)).reply.text.key).toBe('offer.added');
    expect((await core.speak('local:secretariat', '/offer list')).reply.text).toMatchObject({ params: { count: 5 } });
    const all = await core.speak('local:secretariat', '/offer list closed:yes');
    expect(all.reply.text).toMatchObject({ params: { count: 6 } });
    // none of them is released: the group sees none
    expect((await core.speak(amina, '/offer list')).reply.text.key).toBe('offer.list.none');
  });

  test('is closed by its side alone, once, with what was suggested about it', async () => {
    const core = await group();
    await core.speak(amina, lab);
    const id = idOf(await core.speak(peter, visits));
    expect((await core.speak(amina, `/offer close ${id}`)).reply.text.key).toBe('record.notmine');
    expect((await core.speak(amina, '/match list')).reply.items).toHaveLength(1);
    expect((await core.speak(peter, `/offer close ${id}`)).reply.text.key).toBe('offer.closed');
    expect((await core.speak(peter, `/offer close ${id}`)).reply.text.key).toBe('record.closed');
    expect((await core.speak(amina, '/match list')).reply.text.key).toBe('match.list.none');
  });

  test('is closed after the last day to apply, and finished after its last day', async () => {
    const core = await group();
    const early = idOf(await core.speak(peter, `${visits} deadline:2026-11-25`));
    const late = idOf(await core.speak(peter, `${visits} until:2026-11-30`));
    const open = idOf(await core.speak(peter, visits));
    const states = async () => {
      const offers = await Promise.all([early, late, open].map((id) => core.records.offers.whole.get(id)));
      return offers.map((offer) => offer?.status);
    };
    core.pass(2 * dayMs);
    await core.app.tick();
    expect(await states()).toEqual(['open', 'open', 'open']);
    core.pass(dayMs);
    await core.app.tick();
    expect(await states()).toEqual(['closed', 'open', 'open']);
    core.pass(30 * dayMs);
    await core.app.tick();
    expect(await states()).toEqual(['closed', 'finished', 'open']);
  });
});

describe('suggestions', () => {
  test('come with a need for the offers there are, best first', async () => {
    const core = await group();
    await core.speak(peter, `${visits} for:youth`);
    await core.speak(peter, `${visits} for:csirt-staff`);
    await core.speak(peter, '/offer add Norms course topic:norms-implementation to:global');
    const { reply, text } = await core.speak(amina, `${lab} for:csirt-staff`);
    expect(reply.lines?.at(-1)).toMatchObject({ key: 'need.suggested', params: { count: 2 } });
    const matches = await core.records.matches.list({ kind: 'person', role: 'coordinator' }, {});
    expect(reply.items?.map(({ title }) => title.params.id)).toEqual(matches.map(({ id }) => id));
    expect(text).toMatch(/\bfits\b[\s\S]*CSIRT\/CERT[\s\S]*may fit/);
  });

  test('come with an offer to those whose needs fit, in private and without a word of the need', async () => {
    const core = await group();
    const id = idOf(await core.speak(amina, lab));
    const answer = await core.speak(peter, visits);
    expect(answer.reply.items).toEqual([]);
    expect(answer.text).not.toContain(id);
    const [post, ...more] = core.postsTo(amina);
    expect(more).toEqual([]);
    expect(post?.text).toMatch(/^M-\d+ is a new suggestion for your delegation’s N-\d+\.\n\[Show M-\d+\]$/);
    expect(core.posts).toHaveLength(1);
  });

  test('for one need are told of once a day', async () => {
    const core = await group();
    await core.speak(amina, lab);
    for (let each = 0; each < 3; each += 1) await core.speak(peter, visits);
    expect(core.postsTo(amina)).toHaveLength(1);
    core.pass(dayMs);
    await core.speak(peter, visits);
    expect(core.postsTo(amina)).toHaveLength(2);
  });

  test('are told of only where the one who needs may see the offer', async () => {
    const core = await group();
    await core.speak(amina, lab);
    await core.speak(peter, `${visits} see:closed`);
    expect((await core.speak(amina, '/match list')).reply.text.key).toBe('match.list.none');
    expect(core.postsTo(amina)).toEqual([]);
  });

  test('never pair a delegation with itself, nor with who cannot apply', async () => {
    const core = await group();
    await core.speak(amina, visits);
    await core.speak(peter, '/offer add Forensic lab visits topic:digital-forensics to:area:034,org:CARICOM');
    expect(keysIn((await core.speak(amina, lab)).reply)).toContain('need.unmet');
    expect(await core.records.matches.list({ kind: 'person', role: 'coordinator' }, {})).toEqual([]);
  });
});
