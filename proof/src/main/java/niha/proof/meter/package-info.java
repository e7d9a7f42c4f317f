/** What requests weigh and what AWS charges for them. */
@NullMarked
package niha.proof.meter;

import org.jspecify.annotations.NullMarked;
