import {Classes} from "../patterns/classes.js";

/**
 * The classes of characters by which numbers, their units and what they count are read. Each is added where the words
 * stand from which it comes.
 */
export const counting = new Classes();
