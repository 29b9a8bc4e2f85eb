/**
 * Files that came lately, by who gave them and for which field. A form that comes back, and a second try, name a file by
 * its name; whoever gave it need not give it again. In memory alone and only so many: what is not here is asked for again.
 */

import type { Fields } from './fields.ts';
import type { Attachment } from './files.ts';
import { putNewest } from './newest.ts';
import type { Request } from './request.ts';

export interface Shelf {
  /** The request with the files that its values name: those that came with it, and what its speaker gave before. */
  complete(request: Request, fields: Fields): Request;
}

export function createShelf(most = 200): Shelf {
  const kept = new Map<string, Attachment>();
  return {
    complete(request, fields) {
      const { files = {}, ...bare } = request;
      const { who, command, values } = bare;
      const all = { ...files };
      for (const [key, { kind }] of Object.entries(fields)) {
        if (kind !== 'file') continue;
        const place = `${who.id} ${command} ${key}`;
        const came = files[key];
        if (came !== undefined) putNewest(kept, place, came, most);
        const known = kept.get(place);
        if (known !== undefined && [values[key]].flat().includes(known.name)) all[key] = known;
      }
      return Object.keys(all).length === 0 ? bare : { ...bare, files: all };
    },
  };
}
