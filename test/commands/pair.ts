/** Two delegations on two platforms, with a need and an offer that fit. */
import { buttonOf, type Core, createCore, idOf } from '../support/core.ts';

export const amina = 'slack:T1/U1';
export const peter = 'discord:22';
export const secret = /Thiès|gendarmerie|Senegal|amina|\bU1\b/i;

/** Senegal has a closed need, Czechia an offer that fits it; each is on another platform. */
export async function group(
  see = 'closed',
  joined = [amina, peter],
): Promise<Core & { need: string; offer: string; id: string }> {
  const core = await createCore();
  for (const place of ['slack:T1', 'discord:9']) await core.app.admit(place);
  await core.join(amina, 'SN', { name: 'Amina' });
  await core.join(peter, 'CZ', { name: 'Peter' });
  const offer = idOf(
    await core.speak(peter, '/offer add Forensic lab visits topic:digital-forensics for:csirt-staff to:global'),
  );
  const logged = await core.speak(
    amina,
    `/need add "Forensic lab in Thiès" topic:digital-forensics details:"gendarmerie" for:csirt-staff see:${see}`,
  );
  for (const who of [amina, peter])
    if (!joined.includes(who)) await core.speak('local:secretariat', `/wg-admin role ${who} coordinator`);
  core.posts.length = 0;
  const shown = buttonOf(logged, 'match show');
  return { ...core, need: idOf(logged), offer, id: String(shown.values.match) };
}
export const key = async (answer: Promise<{ reply: { text: { key: string } } }>) => (await answer).reply.text.key;

/** The requester asks, and the ask leaves. */
export async function ask(core: Core & { readonly id: string }): Promise<void> {
  await core.speak(amina, `/match ask ${core.id}`);
  core.pass(10 * 60_000);
  await core.app.tick();
  await core.app.idle();
}
