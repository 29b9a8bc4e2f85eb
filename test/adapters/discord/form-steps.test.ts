/** A form of the product in steps, through the real library: on, back, across restarts, and saved once. */
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { warmUp } from '../../../src/intake/index.ts';
import { channel, createProduct, guild, modal, type Product, reply } from '../../support/discord/product.ts';

let product: Product;
beforeAll(() => warmUp(), 120_000);
beforeEach(async () => {
  product = await createProduct();
});
afterEach(async () => {
  const { refused, late } = product.discord;
  await product.close();
  expect({ refused, late }).toEqual({ refused: [], late: [] });
});

const uses = (command: string, options = {}) => product.amina.uses(guild, channel, command, { options });
const presses = (seen: ReturnType<typeof reply>, label: string) => product.amina.presses(seen, label);
const needs = () => product.app.records.needs.whole.list({});
const first = { title: 'Forensic lab', topics: 'digital-forensics', visibility: 'group' };

describe('the form of a need', () => {
  test('asks what matters first, goes on step by step, and is saved with all of it', async () => {
    const form = modal(await uses('need add'));
    expect(form.title).toBe('Log what your delegation needs (1 of 4)');
    expect([...form.fields.keys()]).toEqual(['title', 'topics', 'visibility', 'by', 'audience']);
    const one = reply(await product.amina.submits(form, first));
    expect(one.ephemeral).toBe(true);
    expect(one.text).toContain('Nothing was saved yet');
    expect(one.text).toContain('What do you need? Forensic lab');
    expect(one.buttons).toEqual(['Save', 'More: step 2 of 4', 'Back to step 1']);
    const second = modal(await presses(one, 'More: step 2 of 4'));
    // asked only of what others may see
    expect([...second.fields.keys()]).toContain('stakeholders');
    const two = reply(await product.amina.submits(second, { priority: 'high', stakeholders: ['yes'] }));
    expect(two.text).toContain('Forensic lab');
    // one message tells how far it is, and none is left that would lead back to less
    expect(two.sent.id).toBe(one.sent.id);
    const third = modal(await presses(two, 'More: step 3 of 4'));
    const three = reply(await product.amina.submits(third, { languages: ['fr', 'en'] }));
    expect(three.buttons).toEqual(['Save', 'More: step 4 of 4', 'Back to step 1', 'Back to step 2', 'Back to step 3']);
    const saved = reply(await presses(three, 'Save'));
    expect(product.amina.reads(channel).map(({ text }) => text)).toEqual([saved.text]);
    expect(saved.text).toMatch(/N-\d+/);
    expect(await needs()).toMatchObject([
      { title: 'Forensic lab', priority: 'high', stakeholders: true, languages: ['fr', 'en'], visibility: 'group' },
    ]);
  });

  test('goes back to what was given, and a field leaves with the choice that it depends on', async () => {
    const one = reply(await product.amina.submits(modal(await uses('need add')), first));
    const second = modal(await presses(one, 'More: step 2 of 4'));
    const two = reply(await product.amina.submits(second, { stakeholders: 'yes', description: 'x'.repeat(900) }));
    const back = modal(await presses(two, 'Back to step 1'));
    expect(back.fields.get('title')?.holds).toBe('Forensic lab');
    expect(back.fields.get('visibility')?.holds).toEqual(['group']);
    const closed = reply(await product.amina.submits(back, { visibility: 'closed', title: 'Another lab' }));
    expect(closed.text).not.toContain('academia');
    const again = modal(await presses(closed, 'More: step 2 of 4'));
    expect([...again.fields.keys()]).not.toContain('stakeholders');
    expect(again.fields.get('description')?.holds).toBe('x'.repeat(900));
    await presses(closed, 'Save');
    expect(await needs()).toMatchObject([{ title: 'Another lab', stakeholders: false, visibility: 'closed' }]);
  });

  test('names everything that is wrong at once, and opens the step where the first of it is', async () => {
    const given = {
      title: 'Lab',
      topics: 'digital-forensics',
      by: 'soon',
      people: 12,
      session: 's'.repeat(20),
      said: 'never',
    };
    const form = modal(await uses('need add', given));
    expect(form.title).toContain('(1 of 4)');
    expect(form.fields.get('by')?.description).toContain('“soon” is not a date');
    const wrong = reply(await product.amina.submits(form, { by: 'later' }));
    expect(wrong.text).toContain('“later” is not a date');
    expect(wrong.text).toContain('“never” is not a date');
    expect(wrong.buttons).not.toContain('Save');
    const put = modal(await presses(wrong, 'Fill in the form'));
    expect(put.fields.get('by')?.holds).toBe('later');
    const less = reply(await product.amina.submits(put, { by: '2027-06-01' }));
    const last = modal(await presses(less, 'Fill in the form'));
    expect(last.title).toContain('(4 of 4)');
    expect(last.text).toContain('“never” is not a date');
    const right = reply(await product.amina.submits(last, { said: '' }));
    expect(right.buttons[0]).toBe('Save');
    await presses(right, 'Save');
    expect(await needs()).toMatchObject([{ title: 'Lab', by: '2027-06-01', people: 12 }]);
  });

  test('is saved once however often its button is pressed, and however often it is delivered', async () => {
    const one = reply(await product.amina.submits(modal(await uses('need add')), first));
    const [saved, twice] = await Promise.all([presses(one, 'Save'), presses(one, 'Save')]);
    expect(reply(twice).text).toBe(reply(saved).text);
    product.discord.again();
    await product.restart();
    // what was saved stands in its place; a client that does not show it yet sends the press once more
    expect(reply(await product.amina.pressesLate(one, 'Save')).text).toBe(reply(saved).text);
    expect(await needs()).toHaveLength(1);
  });
});

describe('a restart', () => {
  test('in the middle of a form loses nothing: it goes on, and long buttons of before work', async () => {
    const description = 'A lab for ten people. '.repeat(30).trim();
    const one = reply(await product.amina.submits(modal(await uses('need add')), first));
    await product.restart();
    const second = modal(await presses(one, 'More: step 2 of 4'));
    await product.restart();
    const two = reply(await product.amina.submits(second, { description }));
    expect(two.text).toContain('Forensic lab');
    await product.restart();
    const back = modal(await presses(two, 'Back to step 1'));
    expect(back.fields.get('title')?.holds).toBe('Forensic lab');
    await product.restart();
    await presses(two, 'Save');
    expect(await needs()).toMatchObject([{ title: 'Forensic lab', description, visibility: 'group' }]);
  });

  test('and nobody is given what is parked for somebody else', async () => {
    const one = reply(await product.amina.submits(modal(await uses('need add', { session: 's'.repeat(90) })), first));
    // as if the message could be pressed by another, which Discord lets nobody do
    const shared = { ...one, sent: { ...one.sent, only: '12' } };
    for (let times = 0; times < 2; times += 1) {
      expect(reply(await product.olga.presses(shared, 'Save')).text).toContain('not kept any more');
      await product.restart();
    }
    expect(await needs()).toEqual([]);
  });
});

describe('when the store does not answer', () => {
  const long = { ...first, title: 'Lab '.repeat(30).trim() };

  test('a form that was sent loses nothing, and goes on by a press', async () => {
    const one = reply(await product.amina.submits(modal(await uses('need add')), long));
    const second = modal(await presses(one, 'More: step 2 of 4'));
    await product.restart();
    product.store.fails = true;
    const two = reply(await product.amina.submits(second, { description: 'for ten people' }));
    expect(two.text).toContain('cannot reach its records now');
    expect(two.text).toContain('for ten people');
    product.store.fails = false;
    const three = reply(await presses(two, 'Try again'));
    expect(three.text).toContain(long.title);
    await presses(three, 'Save');
    expect(await needs()).toMatchObject([{ title: long.title, description: 'for ten people' }]);
  });

  test('a button says so, and works later', async () => {
    const one = reply(await product.amina.submits(modal(await uses('need add')), long));
    await product.restart();
    product.store.fails = true;
    expect(reply(await presses(one, 'Save')).text).toContain('Press again in a minute');
    product.store.fails = false;
    await presses(one, 'Save');
    expect(await needs()).toHaveLength(1);
  });

  test('what could not be kept works until the next start, and names its command then', async () => {
    product.store.fails = true;
    const one = reply(await product.amina.submits(modal(await uses('need add')), long));
    product.store.fails = false;
    expect(modal(await presses(one, 'Back to step 1')).fields.get('title')?.holds).toBe(long.title);
    await product.restart();
    expect(reply(await presses(one, 'Save')).text).toContain('Give the command again: /need add');
    expect(product.logged).toContain('discord.parking');
  });
});

describe('an answer that Discord takes no more', () => {
  const unknown = { kind: 'refuse', status: 404, code: 10062 } as const;
  const direct = () => product.discord.direct('11').messages.at(-1);
  const written = async () => {
    while (direct() === undefined) await new Promise((resolve) => setImmediate(resolve));
    const seen = direct();
    if (seen === undefined) throw new Error('nothing was written');
    return seen;
  };

  test('for a form that does not open comes by direct message, with what was typed', async () => {
    product.discord.fault('POST /interactions', unknown);
    uses('need add', { description: 'x'.repeat(300) }).catch(() => {});
    const late = await written();
    expect(late.text).toContain('Nothing is lost');
    const form = modal(await product.amina.presses(late, 'Fill in the form'));
    expect(form.fields.get('title')).toBeDefined();
  });

  test('in place of the step before, whose message is gone, stands beside it', async () => {
    const one = reply(await product.amina.submits(modal(await uses('need add')), first));
    const second = modal(await presses(one, 'More: step 2 of 4'));
    product.discord.fault('POST /interactions', { ...unknown, code: 10008 });
    const two = reply(await product.amina.submits(second, { description: 'for ten people' }));
    expect(two.sent.id).not.toBe(one.sent.id);
    expect(two.text).toContain('for ten people');
    await presses(two, 'Save');
    expect(await needs()).toMatchObject([{ title: 'Forensic lab', description: 'for ten people' }]);
  });

  test('for a form that was sent comes by direct message too, and goes on', async () => {
    const form = modal(await uses('need add'));
    product.discord.fault('POST /interactions', unknown);
    product.amina.submits(form, first).catch(() => {});
    await presses(await written(), 'Save');
    expect(await needs()).toHaveLength(1);
  });
});
