import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { type Client, onStuck } from '../../adapters/mongo/stuck.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** A client of which only the events are looked at. */
function watched() {
  const client = new EventEmitter();
  const seen = { stuck: 0 };
  onStuck(client as unknown as Client, () => {
    seen.stuck += 1;
  });
  const tell = (event: string, connectionId = 'a:27017', awaited = false) =>
    client.emit(event, { connectionId, awaited });
  return { tell, seen };
}

test('a look for a server that never ends is told of, once', () => {
  const { tell, seen } = watched();
  tell('serverHeartbeatStarted');
  tell('serverHeartbeatStarted', 'b:27017');
  jest.advanceTimersByTime(14_999);
  expect(seen.stuck).toBe(0);
  jest.advanceTimersByTime(100_000);
  expect(seen.stuck).toBe(1);
});

test('one that waits for news has its time', () => {
  const { tell, seen } = watched();
  tell('serverHeartbeatStarted', 'a:27017', true);
  jest.advanceTimersByTime(29_999);
  expect(seen.stuck).toBe(0);
  jest.advanceTimersByTime(1);
  expect(seen.stuck).toBe(1);
});

test.each(['serverHeartbeatSucceeded', 'serverHeartbeatFailed', 'topologyClosed'])('%s ends it', (event) => {
  const { tell, seen } = watched();
  tell('serverHeartbeatStarted');
  tell(event);
  jest.advanceTimersByTime(100_000);
  expect(seen.stuck).toBe(0);
});

test('the answer of one server does not end the look for another', () => {
  const { tell, seen } = watched();
  tell('serverHeartbeatStarted', 'a:27017');
  tell('serverHeartbeatStarted', 'b:27017');
  tell('serverHeartbeatSucceeded', 'b:27017');
  jest.advanceTimersByTime(15_000);
  expect(seen.stuck).toBe(1);
});
