/** What went wrong with a request, for logs and for the outcome of a post. */
import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import { NotPosted } from '../../src/chat.ts';

/** Codes and our own words alone: an address of Discord holds an interaction's token. */
export function faultData(error: unknown): Record<string, unknown> {
  if (error instanceof DiscordAPIError) return { code: error.code, status: error.status, detail: error.message };
  if (error instanceof HTTPError) return { status: error.status, detail: error.message };
  if (error instanceof Error) return { code: codeOf(error), detail: error.message };
  return { detail: typeof error };
}

export function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : '';
}

/** The interaction is older than three seconds and was not answered, or its token has run out. */
export const isUnknownInteraction = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownInteraction;

/** Another process, or an earlier delivery of it, has answered. */
export const isAnswered = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;

/** The connection was never made: nothing can have been carried out. */
export function isUnreached(error: unknown): boolean {
  const never = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];
  return never.includes(codeOf(error));
}

/** The channel or person is not there any more, or the bot may not write there. */
const goneCodes: readonly (string | number)[] = [
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownUser,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
  RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel,
  RESTJSONErrorCodes.UnknownMessage,
  // a thread that is locked, or archived where the bot may not open it again
  RESTJSONErrorCodes.ThreadLocked,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
  RESTJSONErrorCodes.CannotEditMessageAuthoredByAnotherUser,
];

/** The bot may not see the channel: it was removed from the server, or from the channel. */
const removedCodes: readonly (string | number)[] = [RESTJSONErrorCodes.MissingAccess, RESTJSONErrorCodes.UnknownGuild];

/** The outcome of a post that surely did not happen; undefined when nobody knows. */
export function notPosted(error: unknown): NotPosted | undefined {
  if (error instanceof NotPosted) return error;
  if (error instanceof RateLimitError)
    return new NotPosted('later', 'rate limit', Math.ceil(error.retryAfter), error.global);
  if (isUnreached(error)) return new NotPosted('later', `Discord was not reached: ${codeOf(error)}`);
  if (!(error instanceof DiscordAPIError)) return undefined;
  if (removedCodes.includes(error.code)) return new NotPosted('removed', `${error.code}: ${error.message}`);
  if (goneCodes.includes(error.code)) return new NotPosted('gone', `${error.code}: ${error.message}`);
  // A token that is not valid (any more) is for the operator to put right; the message can go then.
  return error.status === 401 ? new NotPosted('later', 'Discord refused the token') : undefined;
}
