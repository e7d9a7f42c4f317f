/** The function for everybody who has an account: market makers and clients, their funds and their history. */
@NullMarked
package niha.accounts;

import org.jspecify.annotations.NullMarked;
