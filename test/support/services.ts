/** The services of a store without an app around them: for reading as any viewer there is. */
import { commands } from '../../src/commands/index.ts';
import { createConsent } from '../../src/consent/index.ts';
import type { Context, Services } from '../../src/context.ts';
import { createNames } from '../../src/domain/names.ts';
import type { Viewer } from '../../src/domain/visibility.ts';
import { createRegister } from '../../src/figures/register.ts';
import { silent } from '../../src/log.ts';
import { createExchange } from '../../src/matching/exchange.ts';
import { createKeeper } from '../../src/matching/keeper.ts';
import { createNotices } from '../../src/notices.ts';
import { createPublisher } from '../../src/publish/index.ts';
import { channelContext } from '../../src/publish/shown.ts';
import { createSessions } from '../../src/sessions/index.ts';
import { createScribe } from '../../src/sessions/minutes.ts';
import { createSettings } from '../../src/settings.ts';
import { openRecords } from '../../src/store/index.ts';
import type { Store } from '../../src/store/port.ts';
import { seededChance, seededCodes } from './seeded.ts';

export function servicesOf(store: Store, now: Date, group = 'wg'): Services {
  const clock = () => now;
  const records = openRecords(store, group, seededChance());
  const notices = createNotices(records);
  const organisations = new Map<string, string>();
  const names = createNames(organisations);
  const settings = createSettings(records);
  const exchange = createExchange(records, createKeeper({ records, clock, log: silent }));
  const sessions = createSessions({ records, notices, log: silent });
  return {
    ...{ records, notices, organisations, names, settings, exchange, sessions, codes: seededCodes() },
    scribe: createScribe({ records, exchange, notices, sessions, log: silent }),
    register: createRegister({ records, clock }),
    consent: createConsent({ records, notices, settings }),
    publisher: createPublisher({ records, chatOf: () => undefined, names, settings, log: silent }),
  };
}

/** A context in which a viewer reads. */
export function contextFor(services: Services, viewer: Viewer, now: Date): Context {
  return { ...channelContext(services, commands, { channel: 'local:test', level: 'public', now }), viewer };
}
