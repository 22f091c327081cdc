/// Nothing answers, where a script asked to be told so by the exit status.
struct NothingFound: Error {}
