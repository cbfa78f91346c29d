<?php
/**
 * Plugin Name:       ContactCenter Webchat
 * Description:       Shows the webchat of your ContactCenter on the pages you choose.
 * Version:           1.0.0
 * Requires at least: 5.6
 * Requires PHP:      7.2
 * Author:            ContactCenter
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       contactcenter-webchat
 *
 * @package ContactCenterWebchat
 */

defined( 'ABSPATH' ) || exit;

const CONTACTCENTER_WEBCHAT_OPTION = 'contactcenter_webchat';

/**
 * The settings as saved, or as the server that made this plugin filled them in.
 *
 * @return array{server:string,campaign:string,pages:string,ids:int[]}
 */
function contactcenter_webchat_options() {
	$defaults = array(
		'server'   => '{{SERVER}}',
		'campaign' => '{{CAMPAIGN}}',
		'pages'    => 'all',
		'ids'      => array(),
	);
	$saved    = get_option( CONTACTCENTER_WEBCHAT_OPTION, array() );
	return array_merge( $defaults, is_array( $saved ) ? $saved : array() );
}

/**
 * Whether the page that is being shown is one of those chosen.
 *
 * @param array $options The settings.
 */
function contactcenter_webchat_is_wanted( $options ) {
	switch ( $options['pages'] ) {
		case 'front':
			return is_front_page();
		case 'posts':
			return is_single();
		case 'chosen':
			return array() !== $options['ids'] && ( is_page( $options['ids'] ) || is_single( $options['ids'] ) );
		default:
			return true;
	}
}

/**
 * Prints the widget's line at the end of the page.
 */
function contactcenter_webchat_print() {
	$options = contactcenter_webchat_options();
	if ( '' === $options['server'] || '' === $options['campaign'] || ! contactcenter_webchat_is_wanted( $options ) ) {
		return;
	}
	$attributes = array(
		'src'           => esc_url_raw( $options['server'] . '/widget/widget.js', array( 'http', 'https' ) ),
		'data-campaign' => $options['campaign'],
		'async'         => true,
	);
	if ( function_exists( 'wp_print_script_tag' ) ) {
		wp_print_script_tag( $attributes ); // It escapes, and lets others add a nonce.
		return;
	}
	// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- older WordPress cannot add attributes.
	printf( '<script src="%s" data-campaign="%s" async></script>', esc_url( $attributes['src'] ), esc_attr( $attributes['data-campaign'] ) );
}
add_action( 'wp_footer', 'contactcenter_webchat_print' );

if ( is_admin() ) {
	require_once __DIR__ . '/texts.php';
	require_once __DIR__ . '/settings.php';
}
