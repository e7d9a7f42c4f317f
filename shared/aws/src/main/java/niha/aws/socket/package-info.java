/** The way from a function to the clients of the WebSocket. */
@NullMarked
package niha.aws.socket;

import org.jspecify.annotations.NullMarked;
