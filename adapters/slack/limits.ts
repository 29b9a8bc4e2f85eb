/** What Slack takes, in one table. Lengths are in UTF-16 units, which is never less than what Slack counts. */
export const limits = {
  /** docs.slack.dev/reference/block-kit/blocks: "up to 50 blocks in each message". */
  blocks: 50,
  /** docs.slack.dev/reference/block-kit/blocks: "up to 100 blocks in modals or Home tabs". */
  viewBlocks: 100,
  /**
   * The blocks of a message as JSON. Not documented: `msg_blocks_too_long` is said near 13,200 characters with the
   * containers counted in (bolt-js issue 2509), and was met at 11,341 of bare text (issue 2867).
   */
  message: 12_800,
  /** Of those, at most: the first sentence, the footer and the buttons of the whole reply, the sentence about what was cut. */
  headline: 2000,
  footer: 2500,
  footerLine: 1000,
  buttons: 3500,
  notice: 900,
  /** One line or title of ours. A section's text takes 3000; rich text has no limit of its own. */
  text: 3000,
  /** The plain text beside the blocks: chat.postMessage advises 4000 and cuts at 40,000. */
  fallback: 3800,
  /** blocks/header-block: text 150. */
  header: 150,
  /** blocks/actions-block: 25 elements. */
  actions: 25,
  /** block-elements/button-element: text 75 ("may truncate with ~30"), value 2000. */
  buttonLabel: 75,
  buttonValue: 2000,
  /** blocks/data-table-block: 100 rows and a header, 20 columns, 10,000 characters in all cells. */
  tableRows: 100,
  tableColumns: 20,
  tableText: 10_000,
  /** reference/app-manifest: a slash command with its slash 32, a shortcut's name 24. */
  command: 32,
  shortcut: 24,
  /** A cell of ours in such a table; and of one in fixed width, so that a row stays a row. */
  tableCell: 300,
  cell: 60,
  /** surfaces/views: title, submit and close 24, private_metadata 3000. */
  viewTitle: 24,
  viewButton: 24,
  metadata: 3000,
  /** blocks/input-block: label and hint 2000. composition-objects/text-object: 3000. */
  label: 2000,
  /** A line of a form that says what is wrong; the limit of an error in `response_action: errors` is not documented. */
  error: 1000,
  /** block-elements/plain-text-input-element: max_length 3000. */
  input: 3000,
  /** block-elements/select-menu-element: 100 options; composition-objects/option-object: text 75, value 75. */
  options: 100,
  optionText: 75,
  optionValue: 75,
} as const;

/** Shortened with an ellipsis where it is too long; never splits a character. */
export function short(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
