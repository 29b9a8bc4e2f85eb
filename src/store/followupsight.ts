/**
 * What of a follow-up is for its own side and coordinators: who of its leads would not take it, why it stands still, how an answer
 * was passed on. To others one that nobody took is proposed, so that no delegation is seen to be late.
 */
import type { FollowUp } from '../domain/records.ts';
import type { Viewer } from '../domain/visibility.ts';

interface Side {
  readonly mine: boolean;
  readonly overseen: boolean;
}

/** Fields that say how somebody fares. */
const inner = ['declined', 'reason', 'evidence'] as const;

type Named = Pick<FollowUp, 'status' | 'taken' | 'declined'>;

/** What anyone who sees it is told. */
function discreet(followUp: Named): Named {
  const shown: Record<string, unknown> = { ...followUp };
  for (const field of inner) delete shown[field];
  const taken = followUp.taken?.map(({ delegation, at }) => ({ delegation, at }));
  const status = followUp.status === 'not taken up' ? 'proposed' : followUp.status;
  return { ...(shown as Named), status, ...(taken && { taken }) };
}

/** A follow-up as one side may read it: a delegation reads its own answer, and not why another would not take it. */
export function withoutInner<F extends Named>(followUp: F, viewer: Viewer, { mine, overseen }: Side): F {
  if (overseen) return followUp;
  if (!mine) return discreet(followUp) as F;
  const own = viewer.kind === 'person' ? viewer.delegation : undefined;
  const { declined, ...rest } = followUp;
  const ours = declined?.filter(({ delegation }) => delegation === own) ?? [];
  return (ours.length === 0 ? rest : { ...rest, declined: ours }) as F;
}
