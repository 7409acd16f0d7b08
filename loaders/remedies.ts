/**
 * What to do about each kind of diagnostic, by its code, in a sentence. A notice is kept as it was published:
 * no remedy asks to edit its text.
 */
export const remedies: Readonly<Record<string, string>> = {
  // The file and its row of sources.csv.
  "file-unreadable": "Do what the message says, or remove the file and its row from data/sources.csv.",
  "parser-failed": "Please report the message together with the file; the other notices are not affected.",
  "source-missing": "Write the row by adding the file again with npm run add, or by hand in data/sources.csv.",
  "source-changed": "Restore the file as it was collected, or record the new hash if the change is meant.",
  "source-without-file": "Put the file back by adding it again with npm run add, or remove its row.",
  "override-stray":
    "Write the span of the problem or measure as it is now, or remove the row from the codebook.",
  "gold-without-notice": "Put the annotated notice back among the notices, or remove its annotation.",
  // The file's text.
  "file-type":
    "Rename the file, and its row with it, if the diagnostic is to go; the content was read all the same.",
  "page-uncertain":
    "Open the saved page beside the extracted text; if a part is missing, save the notice as text.",
  "page-trimmed": "Nothing needs to be done if what was left out is navigation, buttons and footers.",
  "page-head": "Check these fields on the page, since the notice itself does not print them.",
  "numbers-printed":
    "Compare a few numbers with the document as Word shows it; otherwise nothing needs to be done.",
  "pages-without-text":
    "Those pages are pictures: get a version with text, or recognise their text and save it.",
  "encoding-guessed": "Look whether the text reads as Chinese; if it does, nothing needs to be done.",
  "invalid-bytes":
    "Fetch the file again, since bytes were lost on the way; the marked places cannot be recovered.",
  "empty-text": "Fetch the file again; if it is a scan, get a version with text in it.",
  // What the document is.
  "feedback-notice":
    "Remove the file and its row; collect the rectification notice that answers these findings.",
  "not-a-notice":
    "Remove the file and its row if it came in by mistake; if it is a notice, report its wording.",
  // Its header.
  "header-incomplete":
    "Look in the opening, the signature and the source page; what is not printed stays empty.",
  "date-incomplete":
    "Nothing needs to be done if the day is not printed; the field stays empty, never guessed.",
  "year-inferred": "Check that the date printed before this one belongs to the same year.",
  // Its outline.
  "ordinal-gap":
    "Compare with the original whether an item is lost, or whether the number is misprinted there too.",
  "ordinal-repeat": "Compare with the original; if it is printed twice there, nothing needs to be done.",
  "ordinal-restart": "Look for a heading above this item that was lost or that reads like plain text.",
  "ordinal-late": "Look above this item for the ones that should come first; a heading may hold them run-in.",
  "no-response":
    "See whether the response stands further down, for several problems at once, or is not printed.",
  "no-ordinal": "See in the text that this is a problem of its own and not part of the response before it.",
  "heading-not-a-problem":
    "See whether the heading holds a problem in unusual words; if so, report its wording.",
  "findings-repeated":
    "See that the findings listed first are those that are answered below; if not, report how both lists are worded.",
  "answers-apart": "See that each response is one to the problem of its number.",
  "answers-unjoined":
    "Compare the two lists with the original; what answers a problem under another number is in no measure.",
  "no-problems": "Nothing needs to be done if the notice tells of its rectification in sums alone.",
  "text-not-read": "See whether the passage belongs to the notice; if so, report how it begins.",
  // What it says of itself.
  "claim-disagrees":
    "Count in the text: the notice may count otherwise, withhold items, or print a wrong number.",
};
