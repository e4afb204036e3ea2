"""From records to finished HTML: the register's pages, references, glossary, helplines. Runs only when something changed."""
