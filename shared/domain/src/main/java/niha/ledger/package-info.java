/** Who holds what: balances and the entries that changed them. */
@NullMarked
package niha.ledger;

import org.jspecify.annotations.NullMarked;
