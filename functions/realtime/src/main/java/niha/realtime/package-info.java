/** The functions behind the WebSocket: one hears its clients, one tells them what happens. */
@NullMarked
package niha.realtime;

import org.jspecify.annotations.NullMarked;
