/**
 * In the place of a notice's id: the build renders one page and one ledger for it, and makes of them the pages of all
 * notices. No notice can have that id.
 */
export const specimen = "~notice~";
