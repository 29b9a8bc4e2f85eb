import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { plain } from '../../src/i18n/render.ts';
import { type Core, createCore, secretariat } from '../support/core.ts';
import { handOver } from './support.ts';

const folder = join(import.meta.dirname, '..', 'fixtures', 'imports');

/** Every problem that is told of each file, with its line and column. */
const told: Readonly<Record<string, readonly string[]>> = {
  'blank-lines.csv': [
    'Line 1, column 1: there is no record in the file; give a line of headers and a line for each record',
  ],
  'broken-json.jsonl': ['Line 2, column 36: this is no JSON from here on; write one object on each line'],
  'closed-offer.csv': [
    'Line 2, column 11 (Status): is not open any more; take the row out, for only open records are imported',
  ],
  'control-signs.jsonl': ['Line 1, column 11 (title): holds signs that are no text; take them out'],
  'date-in-words.csv': [
    'Line 2, column 48 (Application deadline): “1 June 2027” is not a date; write it like 2027-06-01',
  ],
  'date-passed.csv': ['Line 2, column 48 (Application deadline): lies in the past; give a day from today on'],
  'date-that-is-none.csv': [
    'Line 2, column 48 (Application deadline): “2027-02-30” is not a date; write it like 2027-06-01',
  ],
  'date-with-dots.csv': [
    'Line 2, column 48 (Application deadline): “1.6.2027” is not a date; write it like 2027-06-01',
  ],
  'date-with-slashes.csv': [
    'Line 2, column 48 (Application deadline): “01/06/2027” is not a date; write it like 2027-06-01',
  ],
  'deep.jsonl': ['Line 1, column 31: this is no JSON from here on; write one object on each line'],
  'document-without-link.csv': [
    'Line 2, column 11 (Source document): needs the address where it can be read; fill in “Source link”, or give source: for all',
  ],
  'duplicate-ids.csv': ['Line 3, column 1 (Offer id): “P-1” stands on line 2 already; take one out'],
  'empty.csv': ['Line 1, column 1: there is no record in the file; give a line of headers and a line for each record'],
  'export-of-needs.csv': ['Line 1, column 1: the file holds needs, not offers; import it as what it holds'],
  'formula-at-sign.csv': [
    'Line 2, column 5 (Title): “@SUM(A1:A9)” begins like a formula; put an apostrophe before it if it is text',
  ],
  'formula-in-a-list.csv': [
    'Line 2, column 23 (Eligible countries): “+1+cmd|calc” begins like a formula; put an apostrophe before it if it is text',
  ],
  'formula.csv': [
    'Line 2, column 5 (Title): “=HYPERLINK("http://evil.example","Apply")” begins like a formula; put an apostrophe before it if it is text',
  ],
  'header-twice.csv': ['Line 1, column 49 (Title): stands here twice; take one out'],
  'headers-missing.csv': [
    'Line 1, column 1: the column “Title” is missing; add it to the headers',
    'Line 1, column 1: the column “Delegation” is missing; add it to the headers',
  ],
  'huge-cell.csv': [
    'Line 2, column 5: the cell is longer than 10,000 characters; check its quotation marks, or shorten it',
  ],
  'id-with-spaces.csv': [
    'Line 2, column 1 (Offer id): is no id: up to 80 letters, digits and . _ : / - without spaces',
  ],
  'json-list.jsonl': [
    'Line 1, column 1: this is one list; write one object on each line, without the brackets around them and the commas between',
  ],
  'key-twice.jsonl': ['Line 1, column 39 (title): stands here twice; take one out'],
  'latin-1.csv': ['Line 3, column 15: this is not UTF-8; save the file as UTF-8 (in a spreadsheet: “CSV UTF-8”)'],
  'line-ends-of-old-macs.csv': [
    'Line 1, column 102: a line ends with a carriage return alone; save the file with line ends of Windows or Unix',
  ],
  'line-too-long.jsonl': [
    'Line 1, column 100,000: the line is longer than 100,000 characters; write one record on each line',
  ],
  'link-that-is-none.csv': ['Line 2, column 77 (Application link): is not a web address; copy it whole, with https://'],
  'lone-surrogate.jsonl': ['Line 1, column 11 (title): holds half a character; write the text anew'],
  'many-problems.csv': [
    'Line 2, column 2 (Delegation): “Nowhere” is not on the list; choose one of the list',
    'Line 2, column 10 (Topics): “gardening” is not on the list; choose one of the list',
    'Line 2, column 20 (Number of places): “none” is not a number from 1 to 999,999,999',
    'Line 3, column 11 (Topics): “gardening” is not on the list; choose one of the list',
  ],
  'negative-number.csv': ['Line 2, column 59 (Number of places): “-12” is not a number from 1 to 999,999,999'],
  'negative-number.jsonl': ['Line 1, column 49 (places): “-3” is not a number from 1 to 1,000,000'],
  'no-headers.csv': [
    'Line 1, column 1 (P-1): “P-1” is no column; take it out, or name it like a column of an export',
    'Line 1, column 1: the column “Title” is missing; add it to the headers',
    'Line 1, column 1: the column “Delegation” is missing; add it to the headers',
    'Line 1, column 5 (Forensics course): “Forensics course” is no column; take it out, or name it like a column of an export',
    'Line 1, column 22 (Czechia): “Czechia” is no column; take it out, or name it like a column of an export',
    'Line 1, column 30 (digital-forensics): “digital-forensics” is no column; take it out, or name it like a column of an export',
    'Line 1, column 48 (2027-06-01): “2027-06-01” is no column; take it out, or name it like a column of an export',
    'Line 1, column 59 (12): “12” is no column; take it out, or name it like a column of an export',
    'Line 1, column 62 (Senegal; Benin): “Senegal; Benin” is no column; take it out, or name it like a column of an export',
    'Line 1, column 77 (https://example.org/apply): “https://example.org/apply” is no column; take it out, or name it like a column of an export',
  ],
  'not-an-object.jsonl': ['Line 2, column 1: this is no JSON from here on; write one object on each line'],
  'nul-bytes.csv': [
    'Line 2, column 10: there is a NUL byte here; the file is damaged or in UTF-16: save it anew as UTF-8',
  ],
  'nul-bytes.jsonl': [
    'Line 1, column 15: there is a NUL byte here; the file is damaged or in UTF-16: save it anew as UTF-8',
  ],
  'number-with-words.csv': ['Line 2, column 59 (Number of places): “twelve” is not a number from 1 to 999,999,999'],
  'old-workbook.csv': ['Line 1, column 1: this is a workbook, not text; save the sheet as CSV UTF-8 and send that'],
  'only-headers.csv': [
    'Line 1, column 1: there is no record in the file; give a line of headers and a line for each record',
  ],
  'packed.csv': ['Line 1, column 1: this is not text; send a CSV file or JSON Lines in UTF-8, not packed'],
  'prototype-keys.jsonl': [
    'Line 1, column 39 (__proto__): “__proto__” is no column; take it out, or name it like a column of an export',
    'Line 1, column 73 (constructor): “constructor” is no column; take it out, or name it like a column of an export',
  ],
  'quote-inside-a-cell.csv': [
    'Line 2, column 10: a quotation mark in the middle of a cell; put the whole cell in quotation marks and double those inside',
  ],
  'quote-never-closed.csv': [
    'Line 3, column 5: the quotation mark opened here is never closed; close it, or send the whole file',
  ],
  'ragged-long.csv': [
    'Line 3, column 72: the row has 9 cells, the headers are 8; put the whole cell in quotation marks where it holds a comma, or fill in what is missing',
  ],
  'ragged-short.csv': [
    'Line 3, column 15: the row has 3 cells, the headers are 8; put the whole cell in quotation marks where it holds a comma, or fill in what is missing',
  ],
  'semicolons.csv': ['Line 1, column 3: the columns are not parted by commas; save the file with commas'],
  'single-quotes.jsonl': ['Line 1, column 2: this is no JSON from here on; write one object on each line'],
  'surrogate-bytes.csv': [
    'Line 2, column 12: this is not UTF-8; save the file as UTF-8 (in a spreadsheet: “CSV UTF-8”)',
  ],
  'text-after-a-quote.csv': [
    'Line 2, column 11: something follows a closing quotation mark; double the quotation marks inside the cell',
  ],
  'title-missing.csv': ['Line 2, column 5 (Title): is missing'],
  'title-too-long.csv': ['Line 2, column 5 (Title): is 151 characters long; at most 150 fit'],
  'too-many-cells.csv': ['Line 2, column 403: more than 200 cells in a row; check the quotation marks before it'],
  'too-many-rows.csv': ['Line 2,002, column 1: more than 2,000 records; split the file, or import it from the shell'],
  'truncated-row.csv': [
    'Line 3, column 21: the row has 4 cells, the headers are 8; put the whole cell in quotation marks where it holds a comma, or fill in what is missing',
  ],
  'truncated.jsonl': ['Line 2, column 32: the line ends in the middle of an object; send the whole file'],
  'two-delegations.csv': ['Line 2, column 22 (Delegation): takes one value; give it once'],
  'unknown-country-in-a-list.csv': [
    'Line 2, column 62 (Eligible countries): “Bennin” is not on the list; did you mean Benin?',
  ],
  'unknown-header.csv': ['Line 1, column 21 (Topicks): “Topicks” is no column; did you mean “Topics”?'],
  'unknown-key.jsonl': [
    'Line 1, column 39 (colour): “colour” is no column; take it out, or name it like a column of an export',
  ],
  'unknown-state.csv': ['Line 2, column 22 (Delegation): “Chechia” is not on the list; did you mean Czechia?'],
  'unknown-topic.csv': [
    'Line 2, column 30 (Topics): “digital-forensic” is not on the list; did you mean Digital forensics?',
    'Line 3, column 30 (Topics): “gardening” is not on the list; choose one of the list',
  ],
  'utf16-be-with-mark.csv': [
    'Line 1, column 1: the file is in UTF-16; save it as UTF-8 (in a spreadsheet: “CSV UTF-8”)',
  ],
  'utf16-le-with-mark.csv': [
    'Line 1, column 1: the file is in UTF-16; save it as UTF-8 (in a spreadsheet: “CSV UTF-8”)',
  ],
  'utf16-without-mark.csv': [
    'Line 1, column 2: there is a NUL byte here; the file is damaged or in UTF-16: save it anew as UTF-8',
  ],
  'utf8-cut-in-a-character.csv': [
    'Line 2, column 15: this is not UTF-8; save the file as UTF-8 (in a spreadsheet: “CSV UTF-8”)',
  ],
  'utf8-mark-twice.csv': ['Line 1, column 1: the mark of UTF-8 stands here twice; save the file anew as UTF-8'],
  'workbook.csv': ['Line 1, column 1: this is a workbook, not text; save the sheet as CSV UTF-8 and send that'],
  'wrong-types.jsonl': [
    'Line 1, column 11 (title): holds no text; write it in quotation marks',
    'Line 1, column 24 (owners): holds no list of texts; write it like ["one", "two"]',
    'Line 1, column 40 (topics): holds no list of texts; write it like ["one", "two"]',
    'Line 1, column 55 (places): holds no number; write it in digits without quotation marks',
    'Line 1, column 73 (deadline): holds no text; write it in quotation marks',
  ],
};

describe('a malformed file', () => {
  let core: Core;
  beforeAll(async () => {
    core = await createCore();
    await core.speak(secretariat, '/wg');
  });

  test('of every sort is here', () => {
    expect(Object.keys(told)).toEqual(readdirSync(folder).sort());
    expect(Object.keys(told).length).toBeGreaterThanOrEqual(30);
  });

  test.each(Object.entries(told))('%s is told by line and column, and nothing is written', async (file, expected) => {
    const before = await core.everything();
    const { reply } = await handOver(core, secretariat, { as: 'offer' }, file, readFileSync(join(folder, file)));
    const voice = core.app.bot.voice();
    expect(reply.tone).toBe('problem');
    expect(plain(reply.text, voice)).toMatch(/^Nothing was imported: \d+ problem/);
    expect((reply.lines ?? []).map((line) => plain(line, voice))).toEqual(expected);
    for (const line of expected) expect(line).toMatch(/^Line [\d,]+, column [\d,]+/);
    expect(await core.everything()).toEqual(before);
  });
});
