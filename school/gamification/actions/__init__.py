"""Every change of coins, achievements and places."""

from school.gamification.actions.achievements import create_achievement as create_achievement
from school.gamification.actions.achievements import delete_achievement as delete_achievement
from school.gamification.actions.achievements import grant_achievements as grant_achievements
from school.gamification.actions.achievements import update_achievement as update_achievement
from school.gamification.actions.coins import Claim as Claim
from school.gamification.actions.coins import award_coins as award_coins
from school.gamification.actions.coins import settle_coins as settle_coins
from school.gamification.actions.leaderboards import snapshot_leaderboards as snapshot_leaderboards
