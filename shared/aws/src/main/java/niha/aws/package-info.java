/** What a function finds around it: clients, clock, randomness, names. */
@NullMarked
package niha.aws;

import org.jspecify.annotations.NullMarked;
