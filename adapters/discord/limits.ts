/** What Discord accepts. Each number is documented where its comment says (docs.discord.com/developers). */
export const limits = {
  /** Components of one message, nested ones counted (components, "IS_COMPONENTS_V2"). */
  components: 40,
  /** Characters over all text displays of one message (same place). */
  characters: 4000,
  /** Buttons in one action row (components reference, "Action Row"). */
  rowButtons: 5,
  /** Identifier of a button, a modal or an input (components reference, "custom_id"). */
  customId: 100,
  /** What a picture shows, for those who cannot see it (components reference, "Media Gallery Item"; attachments). */
  alt: 1024,
  /** Label of a button (components reference, "Button"). */
  buttonLabel: 80,

  /** Top-level components of a modal, text displays counted (interactions, "Modal"). */
  modalComponents: 5,
  /** Title of a modal (interactions, "Modal"). */
  modalTitle: 45,
  /** Label of an input, and the description under it (components reference, "Label"). */
  label: 45,
  labelDescription: 100,
  /** Text of an input, and the words shown while it is empty (components reference, "Text Input"). */
  input: 4000,
  inputPlaceholder: 100,
  /** Options of a select, the length of one, and its words while nothing is chosen (components reference, "String Select"). */
  selectOptions: 25,
  selectOption: 100,

  /** Options of a command, subcommands of a command, choices of an option (application commands). */
  options: 25,
  subcommands: 25,
  choices: 25,
  /** Name of a command or option; its description; name and value of a choice (application commands). */
  name: 32,
  description: 100,
  choice: 100,
  /** Length that an option may demand of a text (application commands, "max_length"). */
  optionText: 6000,
  /** Names, descriptions and values of one command, all together (application commands). */
  command: 8000,
  /** Slash commands of one application (application commands). */
  commands: 100,

  /** Marks a message so that a second one with the same mark is not created (channel messages, "nonce"). */
  nonce: 25,
} as const;

/** Cuts a word of ours to a limit, visibly. */
export function clip(words: string, most: number): string {
  if (words.length <= most) return words;
  return `${words
    .slice(0, most - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '')}…`;
}
