/** `/wg`: home, people and help in one list. */
import { wgBrief } from './brief.ts';
import { wgHelp } from './help.ts';
import { wgHome } from './home.ts';
import { wgJoin } from './join.ts';
import { peopleCommands } from './people.ts';

export const wgCommands = [wgHome, wgBrief, ...peopleCommands, wgJoin, wgHelp];
