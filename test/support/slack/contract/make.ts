/** `npm run contract`: writes Slack's contract anew, after another version of its types was installed. */
import { writeFileSync } from 'node:fs';
import { makeSchema } from './schema.ts';

writeFileSync(new URL('slack.schema.json', import.meta.url), makeSchema());
