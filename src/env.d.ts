/** What a page keeps while it is built: the sheets it has already, so that no words stand in it twice. */
declare namespace App {
  interface Locals {
    /** By what they show, each with its number on the page. */
    sheets?: Map<string, number>;
  }
}
