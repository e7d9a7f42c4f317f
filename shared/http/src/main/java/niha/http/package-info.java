/** Requests in, answers and problem documents out, whatever carries them. */
@NullMarked
package niha.http;

import org.jspecify.annotations.NullMarked;
